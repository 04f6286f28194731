import {expect} from '@open-wc/testing';
import {languageOf, localeOf} from '../../src/format/locale.js';
import {withStrings} from '../../src/features/records/strings.js';
import type {Strings} from '../../src/languages/messages.js';

describe('the language of a tag', () => {
  for (const [tag, language] of Object.entries({
    ko: 'ko',
    'ko-KR': 'ko',
    EN: 'en',
    'zh-Hant-TW': 'zh',
    '': '',
  })) {
    it(`of "${tag}" is "${language}"`, () => expect(languageOf(tag)).to.equal(language));
  }
});

describe('the locale', () => {
  const LOCALES: Readonly<Record<string, readonly [tag: string, locale: string]>> = {
    'is the tag of an available language': ['ko', 'ko'],
    'keeps the country': ['ko-KR', 'ko-KR'],
    'keeps the country of English': ['en-US', 'en-US'],
    'keeps extensions': ['ko-u-ca-dangi', 'ko-u-ca-dangi'],
    'is in canonical form': ['KO-kr', 'ko-KR'],
    'is English for a tag in capital letters': ['EN', 'en'],
    'is English for a language that is not available': ['fr', 'en'],
    'is English for a country of such a language': ['fr-CA', 'en'],
    'is English for an empty tag': ['', 'en'],
    'is English for an invalid tag': ['not a tag', 'en'],
    'is English for a tag with an underscore': ['ko_KR', 'en'],
    'is English for the name of a property of every object': ['constructor', 'en'],
  };
  for (const [name, [tag, locale]] of Object.entries(LOCALES)) {
    it(name, () => expect(localeOf(tag, ['ko'])).to.equal(locale));
  }

  it('is the tag of a language whose messages the page has', () => {
    expect(localeOf('fr-CA', ['ko', 'fr'])).to.equal('fr-CA');
  });

  it('is the tag of a language whose messages the page has for another country', () => {
    expect(localeOf('pt-PT', ['ko', 'pt'])).to.equal('pt-PT');
  });

  it('is not a language that is only the start of another tag', () => {
    expect(localeOf('f', ['fr'])).to.equal('en');
  });
});

describe('the page’s strings', () => {
  const builtIn = {search: 'Search', sources: 'Sources'} as const;
  const search = (locale: string, strings: Strings) => withStrings(builtIn, locale, strings).search;

  it('replace the built-in ones', () => {
    expect(search('en', {en: {search: 'Look for'}})).to.equal('Look for');
  });

  it('do not change the other messages', () => {
    expect(withStrings(builtIn, 'en', {en: {search: 'Look for'}}).sources).to.equal('Sources');
  });

  it('of a language are used in its countries', () => {
    expect(search('en-US', {en: {search: 'Look for'}})).to.equal('Look for');
  });

  it('of a country take precedence over those of the language', () => {
    expect(search('en-US', {'en-US': {search: 'Find'}, en: {search: 'Look for'}})).to.equal('Find');
  });

  it('of another country are used if there are no others', () => {
    expect(search('pt-PT', {'pt-BR': {search: 'Buscar'}})).to.equal('Buscar');
    expect(search('pt', {'pt-BR': {search: 'Buscar'}})).to.equal('Buscar');
  });

  it('of a language take precedence over those of another country', () => {
    expect(search('pt-PT', {'pt-BR': {search: 'Buscar'}, pt: {search: 'Procurar'}})).to.equal('Procurar');
  });

  it('can have tags in upper or lower case', () => {
    expect(search('en-US', {'EN-us': {search: 'Find'}})).to.equal('Find');
  });

  it('of another language are not used', () => {
    expect(search('en', {ko: {search: '찾기'}})).to.equal('Search');
  });

  it('do not change the built-in object', () => {
    withStrings(builtIn, 'en', {en: {search: 'Look for'}});
    expect(builtIn.search).to.equal('Search');
  });
});
