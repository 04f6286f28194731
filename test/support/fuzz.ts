/** How long properties of the whole element are tried, and with what. */
import fc from 'fast-check';
import type {Entry} from '../../src/data/schema.js';
import {aDocument} from './builders.js';

/** `TEST_FUZZ`: as many runs as that, each time others; else few, and the same each time. */
const {fuzzRuns = 0} = window as {readonly fuzzRuns?: number};

/** @param numRuns as many as take a second or two */
export function settings(numRuns: number): fc.Parameters<unknown> {
  return fuzzRuns > 0 ? {numRuns: fuzzRuns} : {seed: 20241113, numRuns};
}

/** In milliseconds, for Mocha. */
export const PATIENCE = fuzzRuns > 0 ? 3_600_000 : 30_000;

const KINDS = ['event', 'response', 'movement'] as const;

/** What entries say about claims; it makes rows and columns of the layout of claims. */
const CLAIMS: NonNullable<Entry['claims']> = [
  {claim: 'c', stance: 'confirms'},
  {claim: 'd', stance: 'denies'},
];

/** A document that is right. */
export const documents = fc
  .record({
    title: fc.constantFrom('A', 'B', 'C'),
    entries: fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        date: fc.constantFrom('2024-01-01', '2024-01', '2024-02-01/..', '/2023', '2024-01-02T10:00:00Z'),
        headline: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
        actors: fc.subarray(['a', 'b']),
        claims: fc.subarray(CLAIMS, {maxLength: 1}),
      }),
      {maxLength: 6},
    ),
  })
  .map((parts) => aDocument(parts));

const values = fc.oneof(
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202e',
    1e308,
    null,
  ),
);

/** A document that is damaged in one place: a field is changed, removed or added. */
const damaged = fc
  .tuple(documents, fc.nat(), fc.string(), values, fc.boolean())
  .map(([good, at, name, value, takeOut]) => {
    const copy = structuredClone(good) as unknown as Record<string, unknown>;
    const places = placesIn(copy);
    const [place, key] = places[at % places.length]!;
    if (takeOut) Reflect.deleteProperty(place, key);
    else Reflect.set(place, at % 3 === 0 ? name : key, value);
    return copy;
  });

/** Any value that JSON can have. */
export const anything = fc.oneof(fc.jsonValue(), values, damaged, documents);

/** Any text in place of JSON. */
export const texts = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  fc.tuple(documents, fc.nat()).map(([document, at]) => JSON.stringify(document).slice(0, at % 300)),
  fc.string(),
);

function placesIn(value: object): [object, string][] {
  return Object.entries(value).flatMap(([key, part]): [object, string][] => [
    [value, key],
    ...(typeof part === 'object' && part !== null ? placesIn(part as object) : []),
  ]);
}
