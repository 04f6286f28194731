import {expect} from '@open-wc/testing';
import {article as bundled} from '../../../src/data/article/article.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {parseTimeline} from '../../../src/data/parse.js';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {jsonFile} from '../../../src/features/export/json.js';
import {fileName, selectionText} from '../../../src/features/export/selection.js';
import {aDocument} from '../../support/builders.js';
import {anExport} from '../../support/exports.js';

const ABC = {only: ['a', 'b', 'c']};
const record = aDocument({
  entries: [
    {id: 'late', date: '2024-11-20', actors: ['x'], claims: [{claim: 'one', stance: 'confirms'}]},
    {
      id: 'a',
      actors: ['y'],
      links: [
        {type: 'follows', to: 'late'},
        {type: 'about', to: 'b'},
      ],
    },
    {id: 'b', actors: [], about: ['z'], links: [{type: 'repeats', to: 'late'}], kind: 'own'},
    {id: 'c', reported: {date: '2024-11-14', by: 'w'}, claims: [{claim: 'two', stance: 'reports'}]},
  ],
  kinds: [
    {id: 'own', label: 'Own', mark: 'dot'},
    {id: 'other', label: 'Other', mark: 'dot'},
  ],
});

describe('the JSON of a whole record', () => {
  it('is the same document', async () => {
    expect(JSON.parse(await jsonFile(...anExport(bundled)))).to.deep.equal(bundled);
    expect(JSON.parse(await jsonFile(...anExport(record)))).to.deep.equal(record);
  });

  it('keeps actors that no entry uses', async () => {
    const document = aDocument({actors: [{id: 'silent', name: 'Silent'}]});
    expect(JSON.parse(await jsonFile(...anExport(document)))).to.deep.equal(document);
  });

  it('is the same document if a filter matches every entry', async () => {
    const all = {only: record.entries.map(({id}) => id)};
    expect(JSON.parse(await jsonFile(...anExport(record, all)))).to.deep.equal(record);
  });
});

describe('the JSON of a record without a title', () => {
  const {title: _title, ...untitled} = record;

  it('has the heading of the page as its title', async () => {
    const heading = 'Troops in combat';
    expect(await excerpt(untitled, {heading})).to.deep.equal({...untitled, title: heading});
    expect(await excerpt(untitled, {heading, ...ABC})).to.deep.include({title: heading});
    expect((await excerpt(record, {heading})).title).to.equal(record.title);
    expect(await excerpt(untitled)).to.deep.equal(untitled);
  });
});

describe('the JSON of an excerpt', () => {
  it('is a valid document', async () => {
    expect(parseTimeline(await jsonFile(...anExport(record, ABC))).issues).to.deep.equal([]);
    for (const {id} of bundled.entries)
      expect(parseTimeline(await jsonFile(...anExport(bundled, {only: [id]}))).issues, id).to.deep.equal([]);
    expect(parseTimeline(await jsonFile(...anExport(bundled, {only: []}))).issues).to.deep.equal([]);
  });

  it('has the entries in the document’s order, without links to other entries', async () => {
    const {entries} = await excerpt(record, ABC);
    expect(entries.map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(entries[0]!.links).to.deep.equal([{type: 'about', to: 'b'}]);
    expect(entries[1]).not.to.have.property('links');
    expect(entries[2]).to.deep.equal(record.entries[3]);
  });

  it('has only the actors, claims and kinds that it uses', async () => {
    const {actors, claims, kinds} = await excerpt(record, ABC);
    expect(actors.map(({id}) => id)).to.have.members(['y', 'z', 'w']);
    expect(claims?.map(({id}) => id)).to.deep.equal(['two']);
    expect(kinds?.map(({id}) => id)).to.deep.equal(['own']);
  });

  it('says so after the coverage of the record', async () => {
    expect((await excerpt(record, ABC)).coverage).to.equal('An excerpt: 3 of 4 entries.');
    expect((await excerpt({...record, coverage: 'One town.'}, ABC)).coverage).to.equal(
      'One town. An excerpt: 3 of 4 entries.',
    );
  });

  it('says so in a paragraph after coverage with paragraphs or markup', async () => {
    const note = 'An excerpt: 3 of 4 entries.';
    const coverageOf = async (parts: Partial<TimelineDocument>) =>
      (await excerpt({...record, ...parts}, ABC)).coverage;
    const list = 'Covers:\n\n- one town\n- one year';
    expect(await coverageOf({coverage: list, markup: 'markdown'})).to.equal(`${list}\n\n${note}`);
    expect(await coverageOf({coverage: '- one town', markup: 'markdown'})).to.equal(`- one town\n\n${note}`);
    expect(await coverageOf({coverage: {en: list, ko: '한 도시.'}})).to.deep.equal({
      en: `${list}\n\n${note}`,
      ko: '한 도시. 발췌: 전체 4건 중 3건.',
    });
    expect(await coverageOf({markup: 'markdown'})).to.equal(note);
  });

  it('says so in each language of the coverage, and in English if the language is not supported', async () => {
    const coverage = {en: 'One town.', 'ko-KR': '한 도시.', fr: 'Une ville.'};
    const inKorean = await excerpt({...record, coverage}, {...ABC, locale: 'ko'});
    expect(inKorean.coverage).to.deep.equal({
      en: 'One town. An excerpt: 3 of 4 entries.',
      'ko-KR': '한 도시. 발췌: 전체 4건 중 3건.',
      fr: 'Une ville. An excerpt: 3 of 4 entries.',
    });
  });

  it('says as of which day it is', async () => {
    const asOf = await excerpt(record, {asOf: '2024-11-13'});
    expect(asOf.entries.map(({id}) => id)).to.deep.equal(['a', 'b']);
    expect(asOf.coverage).to.equal('An excerpt, as of 2024-11-13: 2 of 4 entries.');
  });

  it('has entries as of that day', async () => {
    const revisions = [{date: '2024-12-01', change: 'A change'}];
    const document = aDocument({entries: [{revisions}]});
    const asOf = await excerpt(document, {asOf: '2024-11-13'});
    expect(asOf.entries[0]).not.to.have.property('revisions');
    expect(asOf.coverage).to.match(/^An excerpt, as of 2024-11-13/);
    expect(await excerpt(document, {asOf: '2024-12-01'})).to.deep.equal(document);
  });

  it('keeps texts in all their languages', async () => {
    const headline = {en: 'A headline', ko: '제목'};
    const document = aDocument({entries: [{headline}, {}]});
    expect((await excerpt(document, {only: ['entry-1'], locale: 'ko'})).entries[0]!.headline).to.deep.equal(
      headline,
    );
  });
});

describe('the selection', () => {
  it('is described in one line', () => {
    expect(selectionText(...anExport(record))).to.equal('All 4 entries');
    expect(selectionText(...anExport(record, ABC))).to.equal('3 of 4 entries, as filtered');
    expect(selectionText(...anExport(record, {asOf: '2024-11-13'}))).to.equal(
      'All 2 entries, as of 13 Nov 2024',
    );
    expect(selectionText(...anExport(record, {...ABC, locale: 'ko'}))).to.equal(
      '전체 4건 중 필터에 맞는 3건',
    );
  });

  it('is in the name of the file', () => {
    const name = (...args: Parameters<typeof anExport>) => fileName(...anExport(...args), 'csv');
    expect(name(record)).to.equal('document.csv');
    expect(name(record, ABC)).to.equal('document-excerpt.csv');
    expect(name(record, {asOf: '2024-11-13'})).to.equal('document-as-of-2024-11-13.csv');
    expect(name(record, {asOf: '-0044-03-15', only: []})).to.equal('document-as-of--0044-03-15.csv');
  });

  it('has the heading of the page in the name of a file, if the record has no title', () => {
    const sheet = parseCsv('date,headline\n2024-11-12,One').document!;
    const name = (document: TimelineDocument, heading?: string) =>
      fileName(...anExport(document, heading === undefined ? {} : {heading}), 'csv');
    expect(name(sheet)).to.equal('timeline.csv');
    expect(name(sheet, 'Troops in combat')).to.equal('troops-in-combat.csv');
    expect(name({...sheet, id: 'own'}, 'Troops in combat')).to.equal('own.csv');
    expect(name(record, 'Troops in combat')).to.equal('document.csv');
  });
});

async function excerpt(...args: Parameters<typeof anExport>): Promise<TimelineDocument> {
  return JSON.parse(await jsonFile(...anExport(...args))) as TimelineDocument;
}
