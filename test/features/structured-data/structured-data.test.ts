import {expect} from '@open-wc/testing';
import {article as bundled} from '../../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {structuredData, type ShownRecord} from '../../../src/features/structured-data/structured-data.js';
import {prepare} from '../../../src/model/prepare.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {day} from '../../support/record.js';

type Node = Readonly<Record<string, unknown>>;

interface Setting {
  readonly locale?: string;
  readonly heading?: string;
  /** An EDTF day. */
  readonly asOf?: string;
}

const shownAs = (document: TimelineDocument, {locale = 'en', heading, asOf}: Setting = {}): ShownRecord => ({
  context: {timeline: timelineOf(document), locale, heading},
  results: {snapshot: prepare(document, asOf === undefined ? undefined : day(asOf))},
});

const dataOf = (document: TimelineDocument, setting?: Setting, addressOf?: (id: string) => string): Node =>
  JSON.parse(structuredData(shownAs(document, setting), addressOf)) as Node;

const itemsOf = (record: Node): Node[] =>
  (record.mainEntity as {itemListElement: {item: Node}[]}).itemListElement.map(({item}) => item);

const nodeOfEntry = (entry: Partial<Entry>): Node => itemsOf(dataOf(aDocument({entries: [entry]})))[0]!;

/** All nodes, from the outside in. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inside : [value as Node, ...inside];
}

describe('structured data', () => {
  it('has the record as based on its source, and not as the source', () => {
    const {name, isBasedOn, ...record} = dataOf(bundled);
    expect(name).to.equal('Who confirmed what, and who answered');
    expect(record['@type']).to.equal('CreativeWork');
    expect(isBasedOn).to.deep.include({
      '@type': 'CreativeWork',
      name: 'S. Korea Prepares Phased Response as North Korean Troops Engage in Russian Combat Operations',
      url: 'https://viewusglobal.com/latest/article/77686/',
      author: {name: 'Daniel Kim'},
    });
  });

  it('says nothing of the page that shows it', () => {
    const text = structuredData(shownAs(bundled), (id) => `https://page.example/#t/${id}`);
    for (const word of ['mainEntityOfPage', 'WebPage', 'NewsArticle', 'ClaimReview', 'Rating'])
      expect(text).not.to.contain(word);
  });

  it('lists every entry in the format’s order', () => {
    const {mainEntity} = dataOf(
      aDocument({
        entries: [
          {date: '2024-11-13', headline: 'Later'},
          {date: '2024-11-12', headline: 'Earlier'},
        ],
      }),
    ) as {mainEntity: Node & {itemListElement: Node[]}};
    expect(mainEntity).to.deep.include({'@type': 'ItemList', numberOfItems: 2});
    expect(
      mainEntity.itemListElement.map(({position, item}) => [position, (item as Node).name]),
    ).to.deep.equal([
      [1, 'Earlier'],
      [2, 'Later'],
    ]);
  });

  it('has entries as claims, and an open question as none', () => {
    const types = itemsOf(dataOf(bundled)).map((item) => item['@type']);
    expect(types.filter((type) => type === 'Claim')).to.have.length(13);
    expect(nodeOfEntry({kind: 'question'})['@type']).to.equal('CreativeWork');
  });

  it('is in the language that is shown; what is in another says so', () => {
    const document = aDocument({title: {en: 'A title', ko: '제목'}, entries: [{headline: 'English alone'}]});
    const korean = dataOf(document, {locale: 'ko'});
    expect([korean.inLanguage, korean.name]).to.deep.equal(['ko', '제목']);
    expect(itemsOf(korean)[0]!.name).to.deep.equal({'@language': 'en', '@value': 'English alone'});
  });

  it('is in the language of the document where its texts are in no other', () => {
    const entries = [{headline: 'Eine Meldung', summary: {de: 'Kurz', en: 'Short'}, about: ['a']}];
    const german = dataOf(aDocument({lang: 'de', title: 'Ein Titel', entries}), {locale: 'en'});
    const [item] = itemsOf(german);
    expect([german.inLanguage, german.name, item!.name]).to.deep.equal(['de', 'Ein Titel', 'Eine Meldung']);
    expect(item!.description).to.deep.equal({'@language': 'en', '@value': 'Short'});
  });

  it('is in the reader’s language if most titles are', () => {
    const headlines = [{en: 'One', ko: '하나'}, {en: 'Two', ko: '둘'}, 'Three'];
    const document = aDocument({entries: headlines.map((headline) => ({headline}))});
    expect(dataOf(document, {locale: 'ko'}).inLanguage).to.equal('ko');
    expect(dataOf({...document, entries: document.entries.slice(1)}, {locale: 'ko'}).inLanguage).to.equal(
      'en',
    );
  });

  it('names no language that is not known', () => {
    const record = dataOf(aDocument({lang: 'und', title: '…'}));
    expect(record).not.to.have.property('inLanguage');
    expect(record.name).to.equal('…');
  });

  it('has the heading of the page as the name of a record without a title', () => {
    const {title, ...untitled} = aDocument();
    expect(dataOf(untitled, {heading: 'Troops in combat'}).name).to.equal('Troops in combat');
    expect(dataOf(aDocument(), {heading: 'Troops in combat'}).name).to.equal(title);
  });

  it('has the record as of the day that is shown', () => {
    const revisions = [{date: '2024-12-01', change: 'A change'}];
    const entries = [{date: '2024-11-12', revisions}, {date: '2024-11-20'}];
    const record = dataOf(aDocument({entries}), {asOf: '2024-11-13'});
    expect((record.mainEntity as Node).numberOfItems).to.equal(1);
    expect(itemsOf(record)).to.have.length(1);
    expect(itemsOf(record)[0]).not.to.have.property('correction');
    expect(itemsOf(dataOf(aDocument({entries})))[0]).to.have.property('correction');
  });

  it('names an entry by its address, where it has one', () => {
    const [item] = itemsOf(dataOf(aDocument(), {}, (id) => `https://page.example/#t/${id}`));
    expect(item).to.deep.include({
      '@id': 'https://page.example/#t/entry-1',
      url: 'https://page.example/#t/entry-1',
    });
    expect(nodeOfEntry({})).not.to.have.property('url');
  });

  it('cannot end the script that it stands in', () => {
    const document = aDocument({entries: [{headline: '</script><!--<script>', summary: ']]>\u2028\u0000'}]});
    expect(structuredData(shownAs(document))).not.to.contain('<');
    expect(itemsOf(dataOf(document))[0]).to.deep.include({
      name: '</script><!--<script>',
      description: ']]>\u2028\u0000',
    });
  });
});

describe('structured data on who says it', () => {
  const names = (entry: Partial<Entry>): unknown[] =>
    ((nodeOfEntry(entry).author ?? []) as Node[]).map(({name}) => name);

  it('names who reports it, and not of whom it is said', () => {
    expect(
      names({standing: 'reported', actors: ['a'], reported: {date: '2024-11-13', by: 'b'}}),
    ).to.deep.equal(['Actor b']);
  });

  it('names who confirms, answers or assesses it on the record', () => {
    expect(names({standing: 'confirmed', kind: 'confirmation', actors: ['a']})).to.deep.equal(['Actor a']);
    expect(names({standing: 'on-record', kind: 'assessment', actors: ['a', 'b']})).to.deep.equal([
      'Actor a',
      'Actor b',
    ]);
  });

  for (const standing of ['described', 'reported', 'unnamed-official', 'speculation', 'unclear'] as const) {
    it(`names nobody for what is ${standing} with nobody named`, () => {
      expect(names({standing, kind: 'response', actors: ['a']})).to.deep.equal([]);
    });
  }

  it('names nobody for what somebody did', () => {
    expect(names({standing: 'confirmed', kind: 'movement', actors: ['a']})).to.deep.equal([]);
  });

  it('does not say what an actor is: the document does not', () => {
    const author = nodesOf(dataOf(bundled)).flatMap((node) => (node.author ?? []) as Node[]);
    expect(author.length).to.be.above(5);
    expect(author.every((node) => !('@type' in node))).to.equal(true);
  });
});

describe('structured data on dates', () => {
  const exact: Readonly<Record<string, string>> = {
    '2024-11-12': '2024-11-12',
    '2024-11': '2024-11',
    '2024': '2024',
    '2024-11-12T13:15:00-05:00': '2024-11-12T13:15:00-05:00',
    '2024-10-30/2024-11-13': '2024-10-30/2024-11-13',
    '2024-11-13/..': '2024-11-13/..',
  };
  for (const [date, coverage] of Object.entries(exact)) {
    it(`has the date ${date}`, () => {
      expect(nodeOfEntry({date}).temporalCoverage).to.equal(coverage);
    });
  }

  const inexact = [
    '2024-11~',
    '2024?',
    '201X',
    '/2024-11-13',
    '../2024',
    '2024-10-30~/2024-11-13',
    '2024-21',
  ];
  for (const date of [...inexact, '-0044-03-15', 'Y-66000000']) {
    it(`leaves out ${date}`, () => {
      expect(nodeOfEntry({date, standing: 'announced', actors: ['a']})).not.to.have.any.keys(
        'temporalCoverage',
        'datePublished',
      );
    });
  }

  it('leaves out the interval within which something happened: it did not last as long', () => {
    const date = '2024-10-22/2024-11-13';
    expect(nodeOfEntry({date, extent: 'within'})).not.to.have.property('temporalCoverage');
    expect(nodeOfEntry({date, extent: 'throughout'}).temporalCoverage).to.equal(date);
  });

  it('keeps when it was said from when it happened', () => {
    const node = nodeOfEntry({
      date: '2024-11-01',
      standing: 'reported',
      reported: {date: '2024-11-13', by: 'a'},
    });
    expect(node).to.deep.include({temporalCoverage: '2024-11-01', datePublished: '2024-11-13'});
  });

  it('does not take when it happened for when it was said', () => {
    expect(nodeOfEntry({date: '2024-11-01', standing: 'described'})).not.to.have.property('datePublished');
  });
});

describe('structured data on claims', () => {
  const claimOf = (...entries: Partial<Entry>[]): Node =>
    (dataOf(aDocument({entries, claims: [{id: 'c', text: 'It is so'}]})).about as Node[])[0]!;
  const speaksTo = (stance: 'confirms' | 'reports' | 'denies' | 'cautious' | 'none', date: string) => ({
    date,
    claims: [{claim: 'c', stance}],
  });
  const entry = (index: number): Node => ({'@id': `_:entry${index}`});

  it('says where each is made, and where first', () => {
    const claim = claimOf(speaksTo('confirms', '2024-11-12'), speaksTo('reports', '2024-11-08'));
    expect(claim).to.deep.equal({
      '@type': 'Claim',
      '@id': '_:claim0',
      text: 'It is so',
      appearance: [entry(1), entry(0)],
      firstAppearance: entry(1),
    });
  });

  it('does not tell a first where the dates do not', () => {
    const claim = claimOf(speaksTo('confirms', '2024-11-12'), speaksTo('confirms', '2024-11-12'));
    expect(claim.appearance).to.have.length(2);
    expect(claim).not.to.have.property('firstAppearance');
  });

  it('does not take a denial, a caution or a silence for the claim', () => {
    const stances = (['denies', 'cautious', 'none'] as const).map((stance) => speaksTo(stance, '2024-11-12'));
    expect(claimOf(...stances)).not.to.have.any.keys('appearance', 'firstAppearance');
  });
});

describe('structured data on where it is said', () => {
  it('names the works, and the document’s own source for paragraphs of no other', () => {
    const {appearance} = nodeOfEntry({
      sources: [{label: 'Article', paragraphs: [3]}],
      corroboration: [{label: 'Paper', url: 'https://a.example/', published: '2024-11-14'}],
    });
    expect(appearance).to.deep.equal([
      {'@id': '_:source'},
      {'@type': 'CreativeWork', name: 'Paper', url: 'https://a.example/', datePublished: '2024-11-14'},
    ]);
  });

  it('names each once', () => {
    const sources = [1, 2].map((paragraph) => ({label: 'Article', paragraphs: [paragraph]}));
    expect(nodeOfEntry({sources}).appearance).to.have.length(1);
  });
});

describe('structured data on media', () => {
  it('have a node by their type', () => {
    const node = nodeOfEntry({
      media: [
        {type: 'image', src: 'a.png', alt: 'A chart', caption: 'Figures', credit: 'NIS'},
        {type: 'video', src: 'a.mp4', title: 'A film', poster: 'p.png'},
        {type: 'audio', src: 'a.mp3', caption: {ko: '연설'}},
        {type: 'embed', url: 'https://video.example/1', title: 'A talk', caption: 'In Seoul'},
        {type: 'image', src: 'b.png', alt: 'A map'},
      ],
    });
    expect(node.image).to.deep.equal([
      {
        '@type': 'ImageObject',
        description: 'A chart',
        caption: 'Figures',
        creditText: 'NIS',
        contentUrl: 'a.png',
      },
      {'@type': 'ImageObject', description: 'A map', contentUrl: 'b.png'},
    ]);
    expect(node.video).to.deep.equal([
      {'@type': 'VideoObject', name: 'A film', contentUrl: 'a.mp4', thumbnailUrl: 'p.png'},
    ]);
    expect(node.audio).to.deep.equal([
      {'@type': 'AudioObject', caption: {'@language': 'ko', '@value': '연설'}, contentUrl: 'a.mp3'},
    ]);
    expect(node.associatedMedia).to.deep.equal([
      {
        '@type': 'MediaObject',
        name: 'A talk',
        description: 'In Seoul',
        embedUrl: 'https://video.example/1',
      },
    ]);
  });

  it('have no property in an entry without media', () => {
    expect(nodeOfEntry({})).not.to.have.any.keys('image', 'video', 'audio', 'associatedMedia');
  });
});

describe('structured data on an entry without a date', () => {
  it('list it last, without a time', () => {
    const {date: _date, ...undated} = aDocument().entries[0]!;
    const document = aDocument({entries: [{}, {}]});
    const entries = [{...undated, id: 'undated'}, document.entries[1]!];
    const [first, last] = itemsOf(dataOf({...document, entries}));
    expect(first).to.have.any.keys('temporalCoverage');
    expect(last!.name).to.equal('A headline');
    expect(last).not.to.have.any.keys('temporalCoverage', 'datePublished');
  });
});
