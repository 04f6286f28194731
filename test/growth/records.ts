/** Records that are large in one way each: `size` is how many there are of what the key names. */
import type {TimelineDocument} from '../../src/data/schema.js';
import {aDocument, manyEntries, type EntryParts} from '../support/builders.js';

export type MakeRecord = (size: number) => TimelineDocument;

const FEW = 20;

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({length: count}, (_, index) => make(index));
}

/** `size` entries, a day apart, each with its own parts. */
function recordWith(
  size: number,
  partsOf: (index: number) => EntryParts,
  parts: Partial<TimelineDocument> = {},
): TimelineDocument {
  const entries = manyEntries(size).map((entry, index) => ({...entry, ...partsOf(index)}));
  return aDocument({...(parts as object), entries});
}

/** A few entries, of which the first has its own parts. */
function recordOfOne(first: EntryParts, parts: Partial<TimelineDocument> = {}): TimelineDocument {
  return recordWith(FEW, (index) => (index === 0 ? first : {}), parts);
}

/** As many language tags as needed, of which English comes last. */
function inLanguages(size: number): Record<string, string> {
  const others = times(size, (index) => [`aa-${String(index).padStart(8, '0')}`, `Text ${index}`] as const);
  return Object.fromEntries([...others, ['en', 'Text']]);
}

function recordWithText(summary: string): TimelineDocument {
  return recordOfOne({summary, note: summary, quote: {text: `${summary}x`, lang: 'en'}});
}

const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);

export const RECORDS: Readonly<Record<string, MakeRecord>> = {
  entries: (size) => recordWith(size, () => ({})),
  'entries on one day': (size) => recordWith(size, () => ({date: '2024-11-13'})),
  actors: (size) => recordWith(size, (index) => ({actors: [`actor-${index}`]})),
  'actors of one country': (size) =>
    recordWith(size, (index) => ({actors: [`actor-${index}`]}), {
      actors: times(size, (index) => ({id: `actor-${index}`, name: `Actor ${index}`, country: 'KR'})),
    }),
  'actors of one entry': (size) => recordOfOne({actors: times(size, (index) => `actor-${index}`)}),
  claims: (size) => recordWith(size, (index) => ({claims: [{claim: `claim-${index}`, stance: 'reports'}]})),
  'claims of one entry': (size) =>
    recordOfOne({claims: times(size, (index) => ({claim: `claim-${index}`, stance: 'confirms'}))}),
  statements: (size) =>
    recordWith(size, (index) => ({
      actors: [`actor-${index % FEW}`],
      claims: [{claim: 'claim', stance: index % 2 === 0 ? 'confirms' : 'denies'}],
    })),
  links: (size) =>
    recordWith(size, (index) => ({
      links: index === 0 ? [] : [{type: 'follows', to: `entry-${index}`, source: {label: 'A source'}}],
    })),
  'links to one entry': (size) =>
    recordWith(size, () => ({
      claims: [{claim: 'claim', stance: 'confirms'}],
      links: [{type: 'follows', to: 'entry-1', source: {label: 'A source'}}],
    })),
  'entries after one another': (size) =>
    recordWith(size, (index) => (index === 0 ? {} : {date: undefined, after: `entry-${index}`})),
  'entries after one entry': (size) =>
    recordWith(size, (index) => (index === 0 ? {} : {date: undefined, after: 'entry-1'})),
  'sources of one entry': (size) =>
    recordOfOne({sources: times(size, (index) => ({label: 'Source', url: `https://example.org/${index}`}))}),
  'languages of one text': (size) => recordOfOne({headline: inLanguages(size)}),
  'languages of an actor': (size) =>
    recordWith(size, () => ({actors: ['actor']}), {actors: [{id: 'actor', name: inLanguages(size)}]}),
  'words of a text': (size) => recordWithText('Some words. '.repeat(size)),
  'blanks in a text': (size) => recordWithText(`a${' '.repeat(size * FEW)}b`),
  'line breaks in a text': (size) => recordWithText(`a${' \n'.repeat(size * FEW)}b`),
  'signs of markup in a text': (size) => recordWithText(`a${'<&*_[(`'.repeat(size)}b`),
  'marked up text': (size) => ({...recordWithText('*Some* words, '.repeat(size)), markup: 'markdown'}),
  kinds: (size) =>
    recordWith(size, (index) => ({kind: `kind-${index}`}), {
      kinds: times(size, (index) => ({id: `kind-${index}`, label: `Kind ${index}`})),
    }),
  eras: (size) => recordOfOne({}, {eras: times(size, () => ({label: 'Era', date: '2000/2020'}))}),
  'days of change': (size) => recordWith(size, (index) => ({reported: {date: day(index + 1)}})),
  'revisions of one entry': (size) =>
    recordOfOne({revisions: times(size, (index) => ({date: day(index), change: `Change ${index}`}))}),
};

/** Faulty in one way each. */
export const FAULTY: Readonly<Record<string, (size: number) => object>> = {
  'unknown actors': (size) =>
    recordWith(size, (index) => ({actors: [`actor-${index}`]}), {actors: [{id: 'a', name: 'A'}]}),
  'ids that are used twice': (size) => recordWith(size, () => ({id: 'entry'})),
  'entries that are none': (size) => ({entries: times(size, (index) => index)}),
  'fields of the wrong type': (size) => ({entries: times(size, () => ({headline: 1, date: 1, sources: 1}))}),
  'sources of the wrong type': (size) => ({entries: [{headline: 'A', sources: times(size, () => 1)}]}),
  'unknown fields': (size) => ({
    ...aDocument(),
    ...Object.fromEntries(times(size, (index) => [`field${index}`, index])),
  }),
  'entries in a circle': (size) =>
    recordWith(size, (index) => ({date: undefined, after: `entry-${((index + 1) % size) + 1}`})),
};
