import {expect} from '@open-wc/testing';
import Papa from 'papaparse';
import {article as bundled} from '../../../src/data/article/article.js';
import type {Entry} from '../../../src/data/schema.js';
import {csvFile} from '../../../src/features/export/csv.js';
import {aDocument, manyEntries} from '../../support/builders.js';
import {anExport} from '../../support/exports.js';

type Row = Readonly<Record<string, string>>;

/** An entry with all fields. */
const FULL: Partial<Entry> = {
  id: 'full',
  kind: 'response',
  standing: 'reported',
  date: '2024-10-30~/2024-11-13',
  extent: 'within',
  dating: {
    basis: 'inferred',
    words: {text: 'am Dienstag', lang: 'de'},
    note: 'How',
    corroboration: [{label: 'A report', url: 'https://example.org/a'}],
  },
  reported: {date: '2024-11-14', by: 'x', dating: {basis: 'stated'}},
  actors: ['x', 'y'],
  about: ['z'],
  speaker: 'A speaker',
  place: {name: 'A place', timeZone: 'Asia/Seoul'},
  headline: {en: 'A headline', ko: '제목'},
  summary: 'One, "two"\nand three',
  quote: {text: 'Ein Zitat', lang: 'de', speaker: 'A voice'},
  claims: [
    {claim: 'c-1', stance: 'confirms'},
    {claim: 'c-2', stance: 'denies'},
  ],
  links: [
    {type: 'follows', to: 'other', source: {label: 'A link’s source', published: '2024-11-15'}},
    {type: 'about', to: 'other'},
  ],
  sources: [
    {label: 'First', paragraphs: [1, 3]},
    {label: 'Second', url: 'https://example.org/b', archived: 'https://example.org/c', retrieved: '2024'},
  ],
  corroboration: [{label: 'Third'}],
  note: 'A note',
  media: [{type: 'image', src: 'a.png', alt: 'A picture', credit: 'A credit', width: 2, height: 1}],
  revisions: [{date: '2024-12-01', change: 'A change'}],
};

describe('exported CSV', () => {
  it('has at most five million cells', async () => {
    const languages = Array.from({length: 2500}, (_, index) => `aa-${String(index).padStart(8, '0')}`);
    const name = Object.fromEntries(languages.map((tag) => [tag, 'A']));
    const document = (count: number) =>
      aDocument({actors: [{id: 'a', name}], entries: manyEntries(count, {actors: ['a']})});
    const failureOf = (count: number) =>
      csvFile(...anExport(document(count))).then(
        () => undefined,
        (error: unknown) => (error as Error).name,
      );
    expect([await failureOf(10), await failureOf(2500)]).to.deep.equal([undefined, 'TooLargeError']);
  });

  it('has a row per entry, in the order of the document, and then the other rows', async () => {
    const rows = await allRows(bundled);
    const {entries, actors, claims = []} = bundled;
    expect(rows.slice(0, entries.length).map(({id}) => id)).to.deep.equal(entries.map(({id}) => id));
    const others = rows.slice(entries.length);
    expect(others.every(({date}) => date === '')).to.be.true;
    expect(others.filter(({kind}) => kind === 'actor').map(({id}) => id)).to.deep.equal(
      actors.map(({id}) => id),
    );
    expect(others.filter(({kind}) => kind === 'claim')).to.have.length(claims.length);
    expect(others.find(({kind, id}) => kind === 'document' && id === 'lang')!.headline).to.equal('en');
  });

  it('says that an excerpt is one, and has only the actors of its entries', async () => {
    const rows = await allRows(bundled, {only: ['kursk-relocation']});
    const coverage = rows.find(({kind, id}) => kind === 'document' && id === 'coverage')!.headline;
    expect(coverage).to.include('An excerpt: 1 of 14 entries.');
    const {actors} = bundled.entries.find(({id}) => id === 'kursk-relocation')!;
    const listed = rows.filter(({kind}) => kind === 'actor').map(({id}) => id!);
    expect(actors.filter((id) => !listed.includes(id))).to.deep.equal([]);
    expect(listed.length).to.be.below(bundled.actors.length);
  });

  it('has only the entries that match the filters', async () => {
    expect((await table(bundled, {only: ['kursk-relocation']})).map(({id}) => id)).to.deep.equal([
      'kursk-relocation',
    ]);
    expect(await table(bundled, {only: []})).to.deep.equal([]);
  });

  it('has a column for every field, named by its path', async () => {
    const [row] = await table(aDocument({entries: [FULL, {id: 'other', date: '2025'}]}));
    expect(row).to.deep.equal({
      id: 'full',
      kind: 'response',
      standing: 'reported',
      date: '2024-10-30~/2024-11-13',
      extent: 'within',
      'dating.basis': 'inferred',
      'dating.words.text': 'am Dienstag',
      'dating.words.lang': 'de',
      'dating.note': 'How',
      'dating.corroboration.label': 'A report',
      'dating.corroboration.url': 'https://example.org/a',
      'reported.date': '2024-11-14',
      'reported.by': 'x',
      'reported.dating.basis': 'stated',
      actors: 'x; y',
      about: 'z',
      speaker: 'A speaker',
      'place.name': 'A place',
      'place.timeZone': 'Asia/Seoul',
      headline: 'A headline',
      'headline.ko': '제목',
      summary: 'One, "two"\nand three',
      'quote.text': 'Ein Zitat',
      'quote.lang': 'de',
      'quote.speaker': 'A voice',
      claims: 'c-1:confirms c-2:denies',
      links: 'follows:other about:other',
      'links.source.label': 'A link’s source\n ',
      'links.source.published': '2024-11-15\n ',
      'sources.label': 'First\nSecond',
      'sources.url': ' \nhttps://example.org/b',
      'sources.paragraphs': '1 3\n ',
      'sources.archived': ' \nhttps://example.org/c',
      'sources.retrieved': ' \n2024',
      'corroboration.label': 'Third',
      note: 'A note',
      'media.src': 'a.png',
      'media.alt': 'A picture',
      'media.credit': 'A credit',
      'media.width': '2',
      'media.height': '1',
      'revisions.date': '2024-12-01',
      'revisions.change': 'A change',
    });
  });

  it('leaves out empty columns, except those of required fields', async () => {
    const [row] = await table(aDocument());
    expect(Object.keys(row!)).to.deep.equal(['id', 'kind', 'standing', 'date', 'actors', 'headline']);
    expect(row!.actors).to.equal('');
  });

  it('has the document’s language in the column of the field, whatever the reader’s is', async () => {
    const [row] = await table(aDocument({entries: [FULL, {id: 'other', date: '2025'}]}), {locale: 'ko'});
    expect([row!.headline, row!['headline.ko']]).to.deep.equal(['A headline', '제목']);
  });

  it('has a byte order mark and CRLF line breaks', async () => {
    const {text} = await csvFile(...anExport(aDocument({entries: [{headline: 'One\r\ntwo'}]})));
    expect(text.startsWith('\uFEFF"id","kind"')).to.be.true;
    expect(text.endsWith('"\r\n')).to.be.true;
    expect(text).not.to.match(/[^"]\r|\r[^\n]/);
    expect(text).to.include('"One\ntwo"\r\n');
  });

  it('keeps semicolons and tabs within their cells', async () => {
    const {text} = await csvFile(...anExport(aDocument({entries: [{headline: 'a;=1+1\tb'}]})));
    expect(text).to.include('"a;=1+1\tb"');
  });
});

describe('a cell that looks like a formula', () => {
  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tone',
    ' =1',
    '\u00A0\u3000-1',
    '\u200B=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '\n=1',
    "'=1",
  ]) {
    it(`starts with an apostrophe: ${JSON.stringify(text)}`, async () => {
      const [row] = await table(aDocument({entries: [{headline: `${text}x`}]}));
      expect(row!.headline![0]).to.equal("'");
      expect(withoutApostrophe(row!.headline!)).to.equal(`${text}x`.replace('\r', '\n'));
    });
  }

  for (const text of ["'tis", 'a=1', '1-2', '“-”', "''", ' one']) {
    it(`does not include ${JSON.stringify(text)}`, async () => {
      const [row] = await table(aDocument({entries: [{headline: `${text}x`}]}));
      expect(row!.headline).to.equal(`${text}x`);
      expect(withoutApostrophe(row!.headline!)).to.equal(`${text}x`);
    });
  }

  it('can be a date before the year 0', async () => {
    const [row] = await table(aDocument({entries: [{date: '-0044-03-15'}]}));
    expect(row!.date).to.equal("'-0044-03-15");
    expect(withoutApostrophe(row!.date!)).to.equal('-0044-03-15');
  });
});

/** Removes the apostrophe as documented in csv.ts. */
function withoutApostrophe(cell: string): string {
  return /^'[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]|^'+[\t\n]/u.test(cell) ? cell.slice(1) : cell;
}

/** The rows of entries. */
async function table(...args: Parameters<typeof anExport>): Promise<Row[]> {
  const [{total}] = anExport(...args);
  const rows = await allRows(...args);
  return rows.slice(0, args[1]?.only?.length ?? total);
}

async function allRows(...args: Parameters<typeof anExport>): Promise<Row[]> {
  const {text} = await csvFile(...anExport(...args));
  return Papa.parse<Row>(text, {header: true, skipEmptyLines: true}).data;
}
