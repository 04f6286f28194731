import {expect} from '@open-wc/testing';
import article from '../../../src/data/article/article.json' with {type: 'json'};
import {parseTimeline} from '../../../src/data/parse.js';
import type {Entry} from '../../../src/data/schema.js';
import {LANGUAGES} from '../../../src/languages/index.js';

const {document, issues} = parseTimeline(article);
const entries = document?.entries ?? [];
const entry = (id: string): Entry => entries.find((each) => each.id === id)!;

const NIS_REPORT = 'https://cm.asiae.co.kr/en/article/2024111409591025013';
const WASHINGTON = ['Washington', 'America/New_York'];
const SEOUL = ['Seoul', 'Asia/Seoul'];

interface Expected {
  /** Kind, standing, date, extent, basis. */
  readonly is: readonly [string, string, string, string | undefined, string];
  /** The article's dating phrase, if it has one, and the paragraphs that say it; checked by hand. */
  readonly said: readonly [phrase: string | undefined, ...paragraphs: number[]];
  readonly actors?: readonly string[];
  readonly about?: readonly string[];
  readonly speaker?: string;
  readonly place?: readonly (string | undefined)[];
  readonly claims?: readonly string[];
  readonly links?: readonly string[];
  /** Addresses of what supports its date. */
  readonly supported?: readonly string[];
  readonly hasNote?: boolean;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'seoul-phased-measures': {
    is: ['response', 'announced', '2024-10-22', undefined, 'stated'],
    said: ['October 22', 8],
    actors: ['south-korean-government'],
    supported: [
      'https://stripes.com/theaters/asia_pacific/2024-10-22/north-korea-troops-ukraine-russia-15588367.html',
    ],
    hasNote: true,
  },
  'kursk-relocation': {
    is: ['movement', 'reported', '2024-10-30~/2024-11-13', 'throughout', 'inferred'],
    said: ['over the past two weeks', 2],
    actors: ['north-korean-forces'],
    place: ['Kursk region', undefined],
    claims: ['kursk-deployed reports'],
    supported: ['https://nocutnews.co.kr/news/6243864'],
  },
  'ministries-cautious': {
    is: ['stance', 'described', '/2024-11-13', 'throughout', 'inferred'],
    said: ['initially', 3],
    actors: ['defense-ministry', 'foreign-ministry'],
    claims: ['in-combat cautious'],
    supported: ['https://hankyung.com/amp/2024111300325'],
    hasNote: true,
  },
  'acknowledged-first': {
    is: ['stance', 'described', '/2024-11-13', 'within', 'undated'],
    said: ['initially', 6],
    hasNote: true,
  },
  'state-confirms-combat': {
    is: ['confirmation', 'confirmed', '2024-11-12', undefined, 'inferred'],
    said: ['on Tuesday', 4],
    actors: ['us-state-department'],
    speaker: 'Vedant Patel, deputy spokesperson',
    place: WASHINGTON,
    claims: ['in-combat confirms', 'over-10000 confirms'],
    supported: ['https://tass.com/world/1871479/amp', NIS_REPORT],
    hasNote: true,
  },
  'nis-confirms-combat': {
    is: ['confirmation', 'confirmed', '2024-11-13', undefined, 'inferred'],
    said: ['On Wednesday', 1, 3],
    actors: ['nis'],
    place: SEOUL,
    claims: ['in-combat confirms'],
    links: ['follows state-confirms-combat'],
    supported: ['https://nocutnews.co.kr/news/6243864', NIS_REPORT],
  },
  'nis-gathers-intelligence': {
    is: ['event', 'on-record', '2024-11-13', undefined, 'inferred'],
    said: ['On Wednesday', 2],
    actors: ['nis'],
    place: SEOUL,
    hasNote: true,
  },
  'us-response-debate': {
    is: ['assessment', 'described', '2024-11-13', undefined, 'inferred'],
    said: ['are expected to', 1, 5],
    about: ['united-states'],
    links: ['responds-to state-confirms-combat', 'responds-to nis-confirms-combat'],
  },
  'blinken-firm-commitment': {
    is: ['response', 'on-record', '2024-11-13', undefined, 'corroborated'],
    said: [undefined, 6],
    actors: ['us-secretary-of-state'],
    place: ['Brussels', 'Europe/Brussels'],
    supported: [
      'https://menafn.com/1108881786/Blinken-Warns-Of-A-Firm-Response-As-N-Korean-Soldiers-Join-Ukrainian-Battlefield',
      'https://www.dw.com/en/ukraine-updates-russia-launches-fresh-strike-on-kyiv/live-70771287',
    ],
  },
  'us-aid-unclear': {
    is: ['question', 'unclear', '2024-11-13', undefined, 'inferred'],
    said: ['remains unclear', 6],
    about: ['united-states'],
  },
  'washington-more-cautious': {
    is: ['assessment', 'described', '2024-11-13', undefined, 'inferred'],
    said: ['recent developments', 6],
    about: ['united-states'],
  },
  'trump-shift-speculation': {
    is: ['assessment', 'speculation', '2024-11-13', undefined, 'inferred'],
    said: ['Some analysts', 7],
    actors: ['analysts'],
    about: ['united-states'],
    links: ['about washington-more-cautious'],
    hasNote: true,
  },
  'state-official-coordinate': {
    is: ['response', 'unnamed-official', '2024-10-22/2024-11-13', 'within', 'undated'],
    said: ['recently', 8],
    actors: ['us-state-department'],
    speaker: 'an official, unnamed',
    hasNote: true,
  },
  'transition-coordination': {
    is: ['response', 'unnamed-official', '/2024-11-13', 'within', 'undated'],
    said: ['during a press briefing', 9],
    actors: ['us-state-department'],
    speaker: 'a senior official, unnamed',
  },
};

/** The string of a text in a language. */
function textIn(language: 'en' | 'ko', text: unknown): string | undefined {
  return (text as Partial<Record<string, string>> | undefined)?.[language];
}

/** Every value in a document, with its path. */
function* valuesIn(value: unknown, path = ''): Generator<[path: string, value: unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* valuesIn(part, `${path}/${key}`);
}

/** Where the format has a text: the last steps of its path. */
const TEXT =
  /\/(title|description|coverage|licence|headline|summary|note|label|name|short|speaker|change|alt)$|\/claims\/\d+\/text$/;

describe('the bundled document', () => {
  it('comes through the one door as it is, without error or warning', () => {
    expect(issues).to.deep.equal([]);
    expect(document).to.deep.equal(article);
  });

  it('has the fourteen entries, in their order', () => {
    expect(entries.map(({id}) => id)).to.deep.equal(Object.keys(EXPECTED));
    expect(entries).to.have.length(14);
  });

  it('has three claims', () => {
    expect(document?.claims?.map(({id}) => id)).to.deep.equal(['in-combat', 'kursk-deployed', 'over-10000']);
  });

  it('names its article, and what is odd about the byline', () => {
    const {title, author, url, published, note} = document!.source!;
    expect(textIn('en', title)).to.equal(
      'S. Korea Prepares Phased Response as North Korean Troops Engage in Russian Combat Operations',
    );
    expect([author, url, published]).to.deep.equal([
      'Daniel Kim',
      'https://viewusglobal.com/latest/article/77686/',
      undefined,
    ]);
    expect(textIn('en', note)).to.contain('Daniel Kim Views');
  });

  it('says everything in every language', () => {
    const texts = [...valuesIn(article)].filter(([path]) => TEXT.test(path));
    expect(texts.length).to.be.above(100);
    for (const [path, text] of texts) {
      expect(Object.keys(text as object), path).to.have.members(['en', ...Object.keys(LANGUAGES)]);
      expect(textIn('ko', text), path).to.match(/\p{Script=Hangul}/u);
      expect(textIn('en', text), path).not.to.match(/\p{Script=Hangul}/u);
    }
  });

  it('has nothing that its first view could not tell', () => {
    const {revised, contact, source} = document!;
    const sources = entries.flatMap((entry) => [
      ...(entry.sources ?? []),
      ...(entry.corroboration ?? []),
      ...(entry.dating?.corroboration ?? []),
    ]);
    const parts = [revised, contact, source?.publisher, source?.published];
    const further = [
      ...entries.map((entry) => entry.revisions),
      ...sources.flatMap((each) => [each.retrieved, each.archived]),
    ];
    expect([...parts, ...further].filter(Boolean)).to.deep.equal([]);
  });

  it('has no actor that no entry names', () => {
    const named = new Set(
      entries.flatMap(({actors, about = [], reported}) => [...actors, ...about, reported?.by]),
    );
    expect(document!.actors.filter(({id}) => !named.has(id))).to.deep.equal([]);
  });

  it('quotes one public official, and no one else', () => {
    const quoting = entries.filter(({quote}) => quote);
    expect(quoting.map(({id}) => id)).to.deep.equal(['state-confirms-combat']);
    expect(quoting[0]!.quote!.text).to.equal(
      'over 10,000 DPRK soldiers … have begun engaging in combat operations with Russian forces',
    );
    expect(quoting[0]!.quote!.lang).to.equal('en');
    expect(textIn('en', quoting[0]!.quote!.speaker)).to.equal('Vedant Patel, deputy spokesperson');
  });

  it('takes no phrase of more than six words from the article', () => {
    const phrases = entries.flatMap(({dating, reported}) => [dating?.words, reported?.dating?.words]);
    for (const phrase of phrases.filter(Boolean)) expect(phrase!.text.split(' ')).to.have.length.at.most(6);
  });

  it('dates what the NIS reports of Kursk by the report', () => {
    const {date, by, dating} = entry('kursk-relocation').reported!;
    expect([date, by, dating?.basis, dating?.words?.text]).to.deep.equal([
      '2024-11-13',
      'nis',
      'inferred',
      'On Wednesday',
    ]);
  });

  it('reports one entry by another than its actor', () => {
    expect(entries.filter(({reported}) => reported).map(({id}) => id)).to.deep.equal(['kursk-relocation']);
  });

  it('has a source for the order of the two confirmations', () => {
    const [link] = entry('nis-confirms-combat').links!;
    expect(link!.source!.url).to.equal(NIS_REPORT);
    expect(link!.source!.published).to.equal('2024-11-14');
  });

  it('keeps what other reports add to a statement apart from it', () => {
    const added = entries.filter(({corroboration}) => corroboration);
    expect(added.map(({id, corroboration}) => [id, corroboration!.map(({url}) => url)])).to.deep.equal([
      ['state-confirms-combat', ['https://tass.com/world/1871479/amp']],
    ]);
  });

  it('says of every date on what it rests: words, a note or other reports', () => {
    for (const {id, dating} of entries) {
      expect(dating?.words ?? dating?.note ?? dating?.corroboration, id).not.to.equal(undefined);
    }
  });

  it('says of the stated date that its year is inferred', () => {
    expect(textIn('en', entry('seoul-phased-measures').dating!.note)).to.match(/year.*2024 is inferred/);
  });
});

for (const [id, expected] of Object.entries(EXPECTED)) {
  describe(`the entry ${id}`, () => {
    const {kind, standing, date, extent, dating, actors, about, speaker, place, note} = entry(id);

    it('is of its kind, standing and date', () => {
      expect([kind, standing, date, extent, dating?.basis]).to.deep.equal(expected.is);
    });

    it('cites the words and paragraphs of the article', () => {
      const [phrase, ...paragraphs] = expected.said;
      expect(dating?.words?.text).to.equal(phrase);
      expect(entry(id).sources!.flatMap((source) => source.paragraphs)).to.deep.equal(paragraphs);
    });

    it('names who, where and about whom', () => {
      expect(actors).to.deep.equal(expected.actors ?? []);
      expect(about).to.deep.equal(expected.about);
      expect(textIn('en', speaker)).to.equal(expected.speaker);
      expect(place && [textIn('en', place.name), place.timeZone]).to.deep.equal(expected.place);
    });

    it('takes its stances and leads to others', () => {
      const {claims = [], links = []} = entry(id);
      expect(claims.map(({claim, stance}) => `${claim} ${stance}`)).to.deep.equal(expected.claims ?? []);
      expect(links.map(({type, to}) => `${type} ${to}`)).to.deep.equal(expected.links ?? []);
    });

    it('names what supports its date', () => {
      expect((dating?.corroboration ?? []).map(({url}) => url)).to.deep.equal(expected.supported ?? []);
    });

    it('has an editor’s note where the article is unclear', () => {
      expect(note !== undefined).to.equal(expected.hasNote ?? false);
    });
  });
}
