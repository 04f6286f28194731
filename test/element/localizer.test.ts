import {expect} from '@open-wc/testing';
import {createLocalizer, ENGLISH, type LoadedMessages} from '../../src/element/localizer.js';
import * as claims from '../../src/features/claims/index.js';
import * as records from '../../src/features/records/index.js';
import type {LoadedFeatures} from '../../src/features/registry.js';
import {ko} from '../support/messages.js';

const CORE: LoadedFeatures = {};
const ALL: LoadedFeatures = {records, claims};
const NONE: LoadedMessages = {};
const KOREAN: LoadedMessages = {ko};

describe('English', () => {
  it('is there before anything has loaded', () => {
    expect(ENGLISH.locale).to.equal('en');
    expect(ENGLISH.translate('search')).to.equal('Search');
  });
});

describe('the messages of an element', () => {
  it('are the core’s and those of the features that have loaded', () => {
    const localize = createLocalizer();
    expect(localize('en', {}, CORE, NONE).translate('claims.none')).to.equal('claims.none');
    const {locale, translate} = localize('en', {}, ALL, NONE);
    expect(locale).to.equal('en');
    expect(translate('search')).to.equal('Search');
    expect(translate('claims.none')).to.equal(claims.messages['claims.none']);
  });

  it('are those of the language, features included', () => {
    const {locale, translate} = createLocalizer()('ko-KR', {}, ALL, KOREAN);
    expect(locale).to.equal('ko-KR');
    expect(translate('search')).to.equal(ko.search);
    expect(translate('claims.none')).to.equal(ko['claims.none']);
  });

  it('are the page’s own where it has some, over those of the language', () => {
    const strings = {ko: {search: '찾기'}, en: {search: 'Find'}};
    const localize = createLocalizer();
    expect(localize('ko', strings, ALL, KOREAN).translate('search')).to.equal('찾기');
    const {translate} = localize('en', strings, ALL, KOREAN);
    expect(translate('search')).to.equal('Find');
    expect(translate('claims.none')).to.equal(claims.messages['claims.none']);
  });

  it('are English in a language that only the page knows, but for its own', () => {
    const {locale, translate} = createLocalizer()('de', {de: {search: 'Suchen'}}, ALL, NONE);
    expect(locale).to.equal('de');
    expect(translate('search')).to.equal('Suchen');
    expect(translate('claims.none')).to.equal(claims.messages['claims.none']);
  });

  it('write numbers as the locale does', () => {
    const strings = {de: {shown: '{shown}'}, en: {shown: '{shown}'}};
    const localize = createLocalizer();
    const shownIn = (locale: string) =>
      localize(locale, strings, ALL, NONE).translate('shown', {shown: 1234});
    expect(shownIn('de')).to.equal('1.234');
    expect(shownIn('en')).to.equal('1,234');
  });

  it('are the same object until something changes', () => {
    const localize = createLocalizer();
    const strings = {};
    const first = localize('en', strings, ALL, NONE);
    expect(localize('en', strings, ALL, NONE)).to.equal(first);
    expect(localize('en', {}, ALL, NONE)).not.to.equal(first);
    expect(localize('en', strings, {...ALL}, NONE)).not.to.equal(first);
    expect(localize('en', strings, ALL, {...NONE})).not.to.equal(first);
    expect(createLocalizer()('en', strings, ALL, NONE)).not.to.equal(first);
  });
});
