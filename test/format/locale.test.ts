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
    'is the tag in a language spoken here': ['ko', 'ko'],
    'keeps the country': ['ko-KR', 'ko-KR'],
    'keeps the country of English': ['en-US', 'en-US'],
    'keeps extensions': ['ko-u-ca-dangi', 'ko-u-ca-dangi'],
    'is written as tags are': ['KO-kr', 'ko-KR'],
    'is English in capital letters too': ['EN', 'en'],
    'is English for a language not spoken here': ['fr', 'en'],
    'is English for a country of such a language': ['fr-CA', 'en'],
    'is English for nothing': ['', 'en'],
    'is English for what is no tag': ['not a tag', 'en'],
    'is English for a tag written with a line below': ['ko_KR', 'en'],
    'is English for what every object has': ['constructor', 'en'],
  };
  for (const [name, [tag, locale]] of Object.entries(LOCALES)) {
    it(name, () => expect(localeOf(tag, ['ko'])).to.equal(locale));
  }

  it('is in a language of the page’s own', () => {
    expect(localeOf('fr-CA', ['ko', 'fr'])).to.equal('fr-CA');
  });

  it('is in a language that the page has for another country', () => {
    expect(localeOf('pt-PT', ['ko', 'pt'])).to.equal('pt-PT');
  });

  it('is not in a language that the page only begins alike', () => {
    expect(localeOf('f', ['fr'])).to.equal('en');
  });
});

describe('the page’s own strings', () => {
  const built = {search: 'Search', sources: 'Sources'} as const;
  const search = (locale: string, strings: Strings) => withStrings(built, locale, strings).search;

  it('stand before the built-in ones', () => {
    expect(search('en', {en: {search: 'Look for'}})).to.equal('Look for');
  });

  it('leave the others as they are', () => {
    expect(withStrings(built, 'en', {en: {search: 'Look for'}}).sources).to.equal('Sources');
  });

  it('of a language serve for its countries', () => {
    expect(search('en-US', {en: {search: 'Look for'}})).to.equal('Look for');
  });

  it('of a country stand before those of the language', () => {
    expect(search('en-US', {'en-US': {search: 'Find'}, en: {search: 'Look for'}})).to.equal('Find');
  });

  it('of another country serve where there are no others', () => {
    expect(search('pt-PT', {'pt-BR': {search: 'Buscar'}})).to.equal('Buscar');
    expect(search('pt', {'pt-BR': {search: 'Buscar'}})).to.equal('Buscar');
  });

  it('of another country stand behind those of the language', () => {
    expect(search('pt-PT', {'pt-BR': {search: 'Buscar'}, pt: {search: 'Procurar'}})).to.equal('Procurar');
  });

  it('may be written in any case', () => {
    expect(search('en-US', {'EN-us': {search: 'Find'}})).to.equal('Find');
  });

  it('of another language are not used', () => {
    expect(search('en', {ko: {search: '찾기'}})).to.equal('Search');
  });

  it('leave the built-in ones as they were', () => {
    withStrings(built, 'en', {en: {search: 'Look for'}});
    expect(built.search).to.equal('Search');
  });
});
