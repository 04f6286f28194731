/**
 * A document exported as a sheet and parsed again is the same document, but for what docs/spreadsheet.md lists: `LOSSES` has
 * each of those with an example, and `asInSheet` is what remains of any document.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {article as bundled} from '../../../src/data/article/article.js';
import {isBlank, trimmed as trimmedText} from '../../../src/data/blanks.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {parseTimeline} from '../../../src/data/parse.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {csvFile} from '../../../src/features/export/csv.js';
import {jsonFile} from '../../../src/features/export/json.js';
import {aDocument, type EntryParts} from '../../support/builders.js';
import {anExport} from '../../support/exports.js';

const SETTINGS = {seed: 20241113, numRuns: 200};
const LANGUAGES = ['en', 'ko', 'pt-BR', 'valueOf'];
/** Lists whose cells have a line for each item. */
const LINED = new Set(['sources', 'corroboration', 'links', 'media', 'revisions']);

async function readBack(document: TimelineDocument): Promise<TimelineDocument> {
  const {text} = await csvFile(...anExport(document));
  const file = await new Blob([text]).text();
  const {document: read, faults} = parseCsv(file);
  expect(faults.filter(({severity}) => severity === 'error')).to.deep.equal([]);
  return read!;
}

async function expectSame(document: TimelineDocument): Promise<void> {
  expect(await readBack(document)).to.deep.equal(document);
}

/** The document without what a sheet cannot hold. */
function asInSheet(document: TimelineDocument): TimelineDocument {
  const entries = document.entries.map((entry) => ({
    ...entry,
    actors: [...new Set(entry.actors)],
    ...(entry.about && {about: [...new Set(entry.about)]}),
  }));
  const {source, actors} = document;
  const read = valueInSheet({...document, ...(source && {source: trimmed(source)}), entries}, document.lang);
  const {entries: readEntries = [], ...rest} = read as Partial<TimelineDocument>;
  return {
    ...rest,
    actors: actors.length > 0 ? rest.actors! : [],
    entries: readEntries.map((entry) => ({...entry, actors: (entry as Partial<Entry>).actors ?? []})),
  } as TimelineDocument;
}

function valueInSheet(value: unknown, language: string, isLine = false): unknown {
  if (typeof value === 'string') {
    const text = value.replace(/\r\n?/g, '\n');
    return isLine ? text.trim().replace(/\s*\n\s*/g, ' ') : text;
  }
  if (Array.isArray(value)) return value.map((one) => valueInSheet(one, language, isLine));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value)
    .filter(([, part]) => !(Array.isArray(part) && part.length === 0))
    .map(([key, part]): [string, unknown] => [
      key,
      valueInSheet(part, language, isLine || (LINED.has(key) && Array.isArray(part))),
    ]);
  const isText = parts.length === 1 && parts[0]![0] === language;
  return isText ? parts[0]![1] : Object.fromEntries(parts);
}

function trimmed<Source extends object>(source: Source): Source {
  const isPlain = (key: string) => ['author', 'publisher', 'url'].includes(key);
  const parts = Object.entries(source).map(([key, value]: [string, unknown]) => [
    key,
    isPlain(key) ? trimmedText(value as string) : value,
  ]);
  return Object.fromEntries(parts.filter(([, value]) => value !== '')) as Source;
}

/** Any text, often with a beginning that is special to spreadsheets or parsers. */
const anyString = fc
  .tuple(
    fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      "'",
      "'=",
      '\t',
      ' ',
      '\n',
      '\r\n',
      '"',
      ';',
      '\uFEFF',
      '\u202E',
      '#',
    ),
    fc.string({unit: 'binary', minLength: 1}),
    fc.constantFrom('', '\n', ' ', '\r', '\n\nA paragraph  here'),
  )
  .map((parts) => parts.join(''))
  .filter((text) => !isBlank(text));
const anyText = fc.oneof(
  anyString,
  fc.dictionary(fc.constantFrom(...LANGUAGES), anyString, {minKeys: 1, noNullPrototype: true}),
);
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
    label: anyText,
    url: fc.constantFrom('https://example.org/a?b=c,d', 'page.html'),
    paragraphs: fc.array(fc.integer({min: 1, max: 99}), {maxLength: 3}),
    published: date,
    archived: fc.constant('/archived'),
    retrieved: date,
  },
  {requiredKeys: ['label']},
);
const sources = fc.array(source, {maxLength: 3});
const dating = fc.record(
  {
    basis: fc.constantFrom('stated', 'inferred', 'corroborated', 'undated'),
    words: fc.record({text: anyString, lang: fc.constantFrom('en', 'ko')}),
    note: anyText,
    corroboration: sources,
  },
  {requiredKeys: ['basis']},
);
const media = fc.record(
  {
    type: fc.constantFrom('image', 'video', 'audio'),
    src: fc.constantFrom('a.png', 'a.mp4', ' https://example.org/a '),
    alt: anyText,
    caption: anyText,
    credit: anyText,
    title: anyText,
    poster: fc.constant('p.png'),
    captions: fc.constant('c.vtt'),
    width: fc.constantFrom(2, 1e21),
    height: fc.constant(1),
    link: fc.constant('b.html'),
  },
  {requiredKeys: ['type', 'src']},
);
const embed = fc.record(
  {type: fc.constant('embed'), url: fc.constant('https://example.org/watch?v=1'), title: anyText},
  {requiredKeys: ['type', 'url']},
);
const someIds = fc.array(id, {maxLength: 3});

const someFields = fc.record(
  {
    kind: fc.constantFrom('event', 'confirmation', 'talk', 'Talk'),
    standing: fc.constantFrom('confirmed', 'on-record', 'unstated'),
    date: fc.option(date, {nil: undefined}),
    after: fc.constant('entry-1'),
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
      {text: anyString, lang: fc.constantFrom('en', 'de'), speaker: anyText},
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
    media: fc.array(fc.oneof(media, embed), {maxLength: 3}),
    revisions: fc.array(fc.record({date, change: anyText}), {minLength: 1, maxLength: 2}),
  },
  {requiredKeys: []},
) as fc.Arbitrary<Partial<Entry>>;

/** What a document has besides its entries. */
const someParts = fc.record(
  {
    lang: fc.constantFrom('en', 'ko', 'pt-BR'),
    title: fc.option(anyText, {nil: undefined}),
    description: anyText,
    coverage: anyText,
    licence: anyText,
    contact: fc.constant('desk@example.org'),
    revised: date,
    markup: fc.constant('markdown'),
    source: fc.record(
      {
        title: anyText,
        author: fc.oneof(fc.constant(''), anyString),
        publisher: anyString,
        url: fc.constantFrom('https://example.org/', ' page.html '),
        published: date,
        note: anyText,
      },
      {requiredKeys: ['title']},
    ),
    standings: fc.uniqueArray(
      fc.record({id: fc.constantFrom('confirmed', 'on-record', 'unstated'), label: anyText}),
      {selector: ({id}) => id},
    ),
    eras: fc.array(fc.record({label: anyText, date})),
  },
  {requiredKeys: []},
) as fc.Arbitrary<Partial<TimelineDocument>>;

const anyDocument = fc
  .record({
    entries: fc.array(someFields, {maxLength: 3}),
    parts: someParts,
    names: fc.array(anyText),
    country: fc.option(fc.constant('KR'), {nil: undefined}),
    labels: fc.tuple(anyText, anyText, anyText),
  })
  .map(({entries, parts, names, country, labels: [first, second, third]}) => {
    const document = aDocument({
      entries: [{}, ...entries],
      kinds: [
        {id: 'talk', label: first, mark: 'circle'},
        {id: 'Talk', label: 'confirmation'},
        {id: 'confirmation', label: second},
        {id: 'event', label: third},
      ],
      ...parts,
    });
    const actors = document.actors.map((actor, index) => ({
      ...actor,
      name: names[index] ?? actor.name,
      ...(index > 0 && {short: first, country}),
    }));
    return JSON.parse(JSON.stringify({...document, actors})) as TimelineDocument;
  });

/** Each row of the table in docs/spreadsheet.md: an entry, and what a sheet makes of it. */
const LOSSES: Readonly<Record<string, [EntryParts, EntryParts | undefined]>> = {
  'line breaks and blanks around texts in lists': [
    {sources: [{label: ' First\n\nline '}]},
    {sources: [{label: 'First line'}]},
  ],
  'the kind of a line break': [{headline: 'a\r\nb\rc'}, {headline: 'a\nb\nc'}],
  'blanks around addresses': [{media: {src: ' a.png ', alt: 'A'}}, {media: {src: 'a.png', alt: 'A'}}],
  'a text of a list that nobody can see': [{sources: [{label: '\u200b'}], note: 'A'}, {note: 'A'}],
  'empty lists': [
    {about: [], claims: [], sources: [{label: 'A', paragraphs: []}]},
    {sources: [{label: 'A'}]},
  ],
  'an actor named twice in one entry': [{actors: ['x', 'y', 'x']}, {actors: ['x', 'y']}],
  'a text in one language as a map': [{headline: {en: 'Here'}}, {headline: 'Here'}],
};

describe('an exported sheet can be parsed again', () => {
  it('with the whole bundled document', () => expectSame(bundled));

  it('with what every part of a document has', () =>
    expectSame(
      aDocument({
        lang: 'ko',
        title: {ko: '제목', en: 'Title'},
        markup: 'markdown',
        kinds: [{id: 'confirmation', label: {ko: '확인', en: 'Check'}}],
        standings: [{id: 'on-record', label: 'Signed'}],
        eras: [{label: {ko: '전쟁', en: 'War'}, date: '1950/1953'}],
        actors: [{id: 'nis', name: {ko: '국정원', en: 'NIS'}, short: {en: 'N'}, country: 'KR'}],
        claims: [{id: 'c', text: {ko: '문장', en: 'Sentence'}}],
        entries: [
          {id: 'b', date: '1950', headline: {en: 'Only English'}, actors: ['nis'], summary: 'One\n\nTwo'},
          {id: 'a', headline: '한국어', after: 'b', date: undefined, kind: 'confirmation'},
        ].map((entry) => JSON.parse(JSON.stringify(entry)) as EntryParts),
      }),
    ));

  it('with any document, but for what a sheet cannot hold', () =>
    fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        expect(await readBack(document)).to.deep.equal(asInSheet(document));
      }),
      SETTINGS,
    ));

  it('and gives the same JSON and the same sheet from then on', () =>
    fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const once = await readBack(document);
        const json = parseTimeline(await jsonFile(...anExport(once))).document!;
        expect(json).to.deep.equal(once);
        expect(await readBack(json)).to.deep.equal(once);
      }),
      {...SETTINGS, numRuns: 50},
    ));

  it('with invisible characters around a text, such as those of direction', async () => {
    const sources = [{label: '\u200fسلام\u200f'}, {label: '\u200b', url: 'a.html'}, {label: 'A'}];
    const document = aDocument({entries: [{sources}]});
    expect((await readBack(document)).entries).to.deep.equal(document.entries);
  });

  for (const [name, [given, read]] of Object.entries(LOSSES)) {
    it(`without ${name}`, async () => {
      const [document, expected] = [given, read!].map((entry) => aDocument({entries: [entry]}));
      expect((await readBack(document!)).entries).to.deep.equal(expected!.entries);
    });
  }

  it('and leaves out an entry without a date whose kind is the word for another sort of row', async () => {
    const undated = {kind: 'era', date: undefined as unknown as string};
    const document = aDocument({
      kinds: [{id: 'era', label: 'Eras'}],
      entries: [{kind: 'era'}, undated, {links: [{type: 'about', to: 'entry-2'}]}],
    });
    const {leftOut} = await csvFile(...anExport(document));
    expect(leftOut.map(({entry, reason}) => [entry.id, reason])).to.deep.equal([['entry-2', 'kind']]);
    const {entries, coverage} = await readBack(document);
    expect(entries.map(({id}) => id)).to.deep.equal(['entry-1', 'entry-3']);
    expect(coverage).to.equal('An excerpt: 2 of 3 entries.');
  });
});
