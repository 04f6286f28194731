import {expect} from '@open-wc/testing';
import {
  isSameRequest,
  localeIn,
  neededFeatures,
  recordRequest,
  type RawRequest,
} from '../../src/element/record-request.js';
import {recordSource, type RecordSource} from '../../src/element/record-source.js';

const BUNDLED = recordSource(undefined, undefined, undefined, undefined);
const DATA = recordSource({}, undefined, undefined, undefined);
const SRC = recordSource(undefined, 'a.json', undefined, undefined);

function featuresFor(options: RawRequest, source: RecordSource = BUNDLED, lang = 'en'): string {
  return neededFeatures(recordRequest(options, source, lang), ['ko']).join(' ');
}

const NEEDED: readonly [name: string, options: RawRequest, features: string][] = [
  ['nothing', {}, ''],
  ['options that are taken away', {kinds: null, from: null, limit: null, asOf: null, search: ''}, ''],
  ['the list', {layout: 'list'}, ''],
  ['an unknown layout', {layout: 'spiral'}, ''],
  ['a story', {layout: 'story'}, 'story'],
  ['lanes', {layout: 'lanes'}, 'lanes'],
  ['claims', {layout: 'claims'}, 'claims'],
  ['kinds', {kinds: ['response']}, 'filters'],
  ['actors', {actors: 'nis'}, 'filters'],
  ['standings', {standings: ''}, 'filters'],
  ['from', {from: '2024-01-01'}, 'filters'],
  ['to', {to: 'nonsense'}, 'filters'],
  ['limit', {limit: 0}, 'filters'],
  ['search', {search: 'a'}, 'filters'],
  ['as-of', {asOf: '2024-01-01'}, 'records as-of'],
  ['an empty as-of, of which a warning is due', {asOf: ''}, 'records as-of'],
  ['controls that are in the first view', {controls: 'layout kinds search'}, ''],
  ['no controls', {controls: 'none'}, ''],
  ['unknown controls', {controls: 'bell constructor'}, ''],
  ['the filter by actor', {controls: 'actors'}, 'filters'],
  ['the order', {controls: ['order']}, 'filters'],
  ['the control as-of', {controls: 'as-of'}, 'as-of'],
  ['exports', {controls: 'export'}, 'export'],
  ['embedding', {controls: 'embed'}, 'embed'],
  ['links', {controls: 'link'}, 'citations'],
  ['media', {media: true}, 'media'],
  ['structured data', {structuredData: true}, 'structured-data'],
  ['switches that are off', {media: false, structuredData: null}, ''],
  [
    'all at once, each feature once',
    {layout: 'lanes', kinds: 'a', search: 'b', controls: 'order actors link as-of', media: true},
    'lanes filters citations as-of media',
  ],
];

describe('the features that a record needs', () => {
  for (const [name, options, features] of NEEDED) {
    it(`for ${name}`, () => {
      expect(featuresFor(options)).to.equal(features);
    });
  }

  it('of the page itself: what parses it, and what requests it', () => {
    expect(featuresFor({}, DATA)).to.equal('records');
    expect(featuresFor({}, SRC)).to.equal('records src');
    expect(featuresFor({layout: 'claims', media: true}, SRC)).to.equal('records src claims media');
    expect(featuresFor({asOf: '2024-01-01'}, DATA)).to.equal('records as-of');
  });

  it('of the article, where its dates are not formatted in advance', () => {
    expect(['en', 'en-GB', 'de', 'nonsense!'].map((lang) => featuresFor({}, BUNDLED, lang))).to.deep.equal([
      '',
      '',
      '',
      '',
    ]);
    expect(['en-US', 'ko', 'ko-KR'].map((lang) => featuresFor({}, BUNDLED, lang))).to.deep.equal([
      'records',
      'records',
      'records',
    ]);
  });

  it('of the article, where the page has its own words', () => {
    expect(featuresFor({strings: {en: {search: 'Find'}}})).to.equal('records');
    expect(featuresFor({strings: {}}), 'they may be taken away again').to.equal('records');
    expect(featuresFor({strings: null})).to.equal('');
  });
});

describe('the locale of a request', () => {
  const localeOf = (lang: string, strings?: RawRequest['strings']) =>
    localeIn(recordRequest({strings}, BUNDLED, lang), ['ko']);

  it('is one that has messages, or English', () => {
    expect(['ko', 'ko-KR', 'en-US', 'de', ''].map((lang) => localeOf(lang))).to.deep.equal([
      'ko',
      'ko-KR',
      'en-US',
      'en',
      'en',
    ]);
  });

  it('may be one of the page’s own words', () => {
    expect(localeOf('de-AT', {de: {search: 'Suchen'}})).to.equal('de-AT');
    expect(localeOf('de', {'de-CH': {search: 'Suchen'}})).to.equal('de');
    expect(localeOf('fr', {de: {search: 'Suchen'}})).to.equal('en');
  });
});

describe('a request', () => {
  const strings = {en: {search: 'Find'}};
  const request = recordRequest({strings, asOf: '2024-01-01', layout: 'lanes'}, DATA, 'en');

  it('is the same where nothing changes that a record needs', () => {
    const options = {
      strings,
      asOf: '2024-01-01',
      layout: 'lanes',
      theme: 'dark',
      order: 'desc',
      heading: 'A',
    };
    expect(isSameRequest(request, recordRequest(options, DATA, 'en'))).to.equal(true);
    expect(isSameRequest(recordRequest({}, DATA, 'en'), recordRequest({strings: null}, DATA, 'en'))).to.equal(
      true,
    );
  });

  const OTHERS: Readonly<Record<string, readonly [RawRequest, RecordSource?, string?]>> = {
    source: [{strings, asOf: '2024-01-01', layout: 'lanes'}, {...DATA}],
    language: [{strings, asOf: '2024-01-01', layout: 'lanes'}, DATA, 'ko'],
    words: [{strings: {...strings}, asOf: '2024-01-01', layout: 'lanes'}],
    day: [{strings, asOf: '2024-01-02', layout: 'lanes'}],
    features: [{strings, asOf: '2024-01-01', layout: 'claims'}],
  };
  for (const [name, [options, source = DATA, lang = 'en']] of Object.entries(OTHERS)) {
    it(`is another with another: ${name}`, () => {
      expect(isSameRequest(request, recordRequest(options, source, lang))).to.equal(false);
    });
  }
});
