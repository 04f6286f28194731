/** Exported CSV, parsed again, gives the same entries. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {article as bundled} from '../../../src/data/article/article.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {csvFile} from '../../../src/features/export/csv.js';
import {aDocument} from '../../support/builders.js';
import {anExport} from '../../support/exports.js';

const SETTINGS = {seed: 20241113, numRuns: 200};

/** The entries by their ids: the export has them in another order than the document. */
function readBack(document: TimelineDocument): Map<string, Entry> {
  const {document: read, faults} = parseCsv(csvFile(...anExport(document)));
  expect(faults.filter(({severity}) => severity === 'error')).to.deep.equal([]);
  return new Map(read!.entries.map((entry) => [entry.id, entry]));
}

function expectSame(document: TimelineDocument): void {
  expect(readBack(document)).to.deep.equal(new Map(document.entries.map((entry) => [entry.id, entry])));
}

/** Any text, often with a beginning that is special to spreadsheets or parsers. Line breaks are normalized. */
const anyText = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '\t', ' ', '\n', '"', ';', '\uFEFF', '\u202E', '#'),
    fc.string({unit: 'binary', minLength: 1}),
  )
  .map((parts) => parts.join('').replace(/\r\n?/g, '\n'))
  .filter((text) => /\S/.test(text));
const oneLine = fc.constantFrom('A source', '=1+1', 'Say "no", twice', "'quoted'", '한국일보', '-');
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/);
const date = fc.constantFrom(
  '2024-11-12',
  '-0044-03-15',
  'Y-170000002',
  '2024-10-30~/2024-11-13',
  '/2024',
  '201X',
);
const source = fc.record(
  {
    label: oneLine,
    url: fc.constantFrom('https://example.org/a?b=c,d', 'page.html'),
    paragraphs: fc.array(fc.integer({min: 1, max: 99}), {minLength: 1, maxLength: 3}),
    published: date,
    archived: fc.constant('/archived'),
    retrieved: date,
  },
  {requiredKeys: ['label']},
);
const sources = fc.array(source, {minLength: 1, maxLength: 3});
const dating = fc.record(
  {
    basis: fc.constantFrom('stated', 'inferred', 'corroborated', 'undated'),
    words: fc.record({text: anyText, lang: fc.constantFrom('en', 'ko')}),
    note: anyText,
    corroboration: sources,
  },
  {requiredKeys: ['basis']},
);
const media = fc.record(
  {
    type: fc.constant('image'),
    src: fc.constant('a.png'),
    alt: anyText,
    caption: anyText,
    credit: anyText,
    width: fc.constant(2),
    height: fc.constant(1),
    link: fc.constant('b.html'),
  },
  {requiredKeys: ['type', 'src', 'alt']},
);
const someIds = fc.uniqueArray(id, {minLength: 1, maxLength: 3});

const someFields = fc.record(
  {
    kind: fc.constantFrom('event', 'response', 'confirmation'),
    standing: fc.constantFrom('confirmed', 'on-record', 'unstated'),
    date,
    extent: fc.constantFrom('throughout', 'within'),
    dating,
    reported: fc.record({date, by: id, dating}, {requiredKeys: ['date']}),
    actors: someIds,
    about: someIds,
    speaker: anyText,
    place: fc.record({name: anyText, timeZone: fc.constant('Asia/Seoul')}, {requiredKeys: ['name']}),
    headline: anyText,
    summary: anyText,
    quote: fc.record(
      {text: anyText, lang: fc.constantFrom('en', 'de'), speaker: anyText},
      {requiredKeys: ['text', 'lang']},
    ),
    claims: fc.array(fc.record({claim: id, stance: fc.constantFrom('confirms', 'none')}), {
      minLength: 1,
      maxLength: 3,
    }),
    links: fc.array(
      fc.record(
        {type: fc.constantFrom('follows', 'about'), to: fc.constant('entry-1'), source},
        {requiredKeys: ['type', 'to']},
      ),
      {minLength: 1, maxLength: 2},
    ),
    sources,
    corroboration: sources,
    note: anyText,
    media: fc.array(media, {minLength: 1, maxLength: 2}),
    revisions: fc.array(fc.record({date, change: oneLine}), {minLength: 1, maxLength: 2}),
  },
  {requiredKeys: []},
) as fc.Arbitrary<Partial<Entry>>;

describe('an exported sheet can be parsed again', () => {
  it('with every entry of the bundled document', () => {
    expectSame(bundled);
  });

  it('with a kind that the document defines', () => {
    const kinds = [{id: 'talk', label: 'Talks', mark: 'circle' as const}];
    expectSame(aDocument({kinds, entries: [{kind: 'talk'}]}));
  });

  it('with any entries', () => {
    fc.assert(
      fc.property(fc.array(someFields, {minLength: 1, maxLength: 3}), (entries) => {
        expectSame(aDocument({entries}));
      }),
      SETTINGS,
    );
  });
});
