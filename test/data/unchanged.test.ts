import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseDocument, type ParsedDocument} from '../../src/data/parse-document.js';
import type {EntryInput, TimelineInput} from '../../src/data/schema.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {itTakesLinearTime} from '../support/growth.js';

const SETTINGS = {seed: 20241113, numRuns: 1000};

/** Texts, of which some have the same languages in another order. */
const text = fc.constantFrom<EntryInput['headline']>(
  'One',
  'Two <b>',
  'R&amp;D',
  {en: 'One', ko: '하나'},
  {ko: '하나', en: 'One'},
);
const source = fc.constantFrom<NonNullable<EntryInput['sources']>[number]>(
  {label: 'A', url: 'https://example.org/'},
  {url: 'https://example.org/', label: 'A'},
  {label: {en: 'A', ko: '가'}},
);
const media = fc.constantFrom<NonNullable<EntryInput['media']>>(
  {src: 'a.png', alt: 'A'},
  [{src: 'a.png', alt: 'A'}],
  [{src: 'a.png', alt: 'A', type: 'image'}],
  [{src: 'a.png'}],
);

/** An entry that is right, or nearly: with blanks, a field of no meaning, without what may be left out. */
const entry = fc.record(
  {
    headline: text,
    id: fc.constantFrom('a', 'b', 'c', ' d', 'e', undefined),
    date: fc.constantFrom('2024-11-12', '2024-11-13 ', '2024'),
    kind: fc.constantFrom('event', 'response', 'other'),
    standing: fc.constantFrom('confirmed', 'unstated'),
    actors: fc.constantFrom([], ['x'], ['x', 'y'], ['Mr X'], undefined),
    reported: fc.constantFrom({date: '2024-11-14'}, {date: '2024-11-14', by: 'x'}),
    place: fc.constantFrom({name: 'Seoul', timeZone: 'Asia/Seoul'}, {timeZone: 'UTC', name: 'Here'}),
    claims: fc.constantFrom([{claim: 'p', stance: 'confirms'}], [{stance: 'denies', claim: 'q'}]),
    sources: fc.array(source, {maxLength: 2}),
    media,
    note: fc.constantFrom(undefined, 'A note', 'A <i>note</i>'),
    other: fc.constant(1),
  },
  {requiredKeys: ['headline']},
);

const versions = fc
  .record({
    first: fc.array(entry, {maxLength: 5}),
    changes: fc.array(fc.tuple(fc.nat(), fc.option(entry), fc.nat(2), fc.boolean()), {maxLength: 3}),
    rest: fc.tuple(rest(), rest()),
  })
  .map(({first, changes, rest: [before, after]}) => {
    const next = [...first];
    for (const [at, other, removed, isPart] of changes) {
      const place = at % (next.length + 1);
      // Some entries get other values, or only those that they lack.
      const changed = isPart ? {...other, ...next[place]} : other;
      next.splice(place, removed, ...(changed?.headline ? [changed as typeof other & object] : []));
    }
    return [
      {...before, entries: first},
      {...after, entries: next},
    ] as const;
  });

function rest() {
  return fc
    .record({
      actors: fc.constantFrom(undefined, ['x', 'y']),
      lang: fc.constantFrom('en', 'ko'),
      title: fc.constantFrom('Title', {en: 'Title'}),
    })
    .map(({actors, ...others}) => ({
      ...others,
      ...(actors && {actors: actors.map((id) => ({id, name: id}))}),
      claims: ['p', 'q'].map((id) => ({id, text: id})),
      kinds: [{id: 'other', label: 'Other'}],
    }));
}

/** The headlines as a text, which shows the order of their languages. */
const headlinesOf = ({document}: ParsedDocument) =>
  JSON.stringify(document?.entries.map(({headline}) => headline));

describe('reading the next version of a document', () => {
  it('has the same result as reading it alone, from objects and from texts', () => {
    fc.assert(
      fc.property(versions, ([first, next]) => {
        for (const read of [structuredClone, JSON.stringify] as readonly ((value: unknown) => unknown)[]) {
          const alone = parseDocument(read(next));
          const result = parseDocument(read(next), {}, parseDocument(read(first)));
          expect(result).to.deep.equal(alone);
          expect(headlinesOf(result)).to.equal(headlinesOf(alone));
        }
      }),
      SETTINGS,
    );
  });

  it('has the same result for a page that changes its own object', () => {
    fc.assert(
      fc.property(versions, fc.nat(), fc.anything(), ([first], at, value) => {
        const document = structuredClone(first) as unknown as TimelineInput;
        const last = parseDocument(document);
        const places = placesIn(document);
        const [place, key] = places[at % Math.max(places.length, 1)] ?? [document, 'title'];
        Reflect.set(place, key, value);
        expect(parseDocument(document, {}, last)).to.deep.equal(parseDocument(document));
      }),
      SETTINGS,
    );
  });

  it('has the warnings of entries that have not changed, too', () => {
    const sources = [{label: 'Source', url: 'www.example.org/page'}];
    const given = aDocument({entries: [{sources}, {summary: '<b>Bold</b>'}]});
    const last = parseDocument(given);
    expect(last.faults.map(({code}) => code)).to.have.members(['address-host', 'html']);
    const next = {...given, entries: [...given.entries, {headline: 'Added'}]};
    expect(parseDocument(next, {}, last)).to.deep.equal(parseDocument(next));
  });

  it('has the same entries where they have not changed, wherever others were added', () => {
    const given = aDocument({entries: [{headline: 'A'}, {headline: 'B', actors: []}, {headline: 'C'}]});
    const last = parseDocument(given);
    const [a, b, c] = last.document!.entries;
    const read = (...entries: unknown[]) =>
      parseDocument(JSON.stringify({...given, entries}), {}, last).document!.entries;
    const [, , , added] = aDocument({entries: [{}, {}, {}, {headline: 'D'}]}).entries;
    expect(read(a, b, c, added).slice(0, 3)).to.have.ordered.members([a, b, c]);
    expect(read(added, a, b, c).slice(1)).to.have.ordered.members([a, b, c]);
    const [first, , third] = read(a, {...b, headline: 'Changed'}, c);
    expect([first, third]).to.have.ordered.members([a, c]);
  });

  it('has the same entries where the page leaves out what has a default', () => {
    const entries = [{id: 'a', headline: 'A', media: {src: 'a.png', alt: 'A'}}];
    const last = parseDocument({entries});
    expect(parseDocument({entries: structuredClone(entries)}, {}, last).document!.entries[0]).to.equal(
      last.document!.entries[0],
    );
  });

  const DIFFERENCES: readonly [name: string, before: object, after: object][] = [
    ['a field less', {note: 'A note'}, {}],
    ['a field more', {}, {note: 'A note'}],
    ['languages in another order', {headline: {en: 'A', ko: '가'}}, {headline: {ko: '가', en: 'A'}}],
    ['a value that is not the default', {kind: 'event'}, {kind: 'response'}],
    ['an actor less', {actors: ['x']}, {actors: []}],
    ['an item of a list less', {sources: [{label: 'A'}, {label: 'B'}]}, {sources: [{label: 'A'}]}],
    ['a field that is unknown', {}, {other: 1}],
  ];
  for (const [name, before, after] of DIFFERENCES) {
    it(`sees a difference: ${name}`, () => {
      const version = (parts: object) => ({entries: [{id: 'a', headline: 'A', ...parts}]});
      const result = parseDocument(version(after), {}, parseDocument(version(before)));
      expect(JSON.stringify(result)).to.equal(JSON.stringify(parseDocument(version(after))));
    });
  }

  it('reads what an object inherits', () => {
    const given = {id: 'a', headline: 'A'};
    const last = parseDocument({entries: [given]});
    const heir: unknown = Object.assign(Object.create({note: 'Inherited'}), given);
    expect(parseDocument({entries: [heir]}, {}, last).document!.entries[0]!.note).to.equal('Inherited');
  });

  it('uses nothing of a version with an error', () => {
    const last: ParsedDocument = parseDocument({entries: [{id: 'a', headline: 'A'}, {headline: ''}]});
    const next = {entries: [{id: 'a', headline: 'A'}]};
    expect(parseDocument(next, {}, last)).to.deep.equal(parseDocument(next));
  });

  itTakesLinearTime('takes time in proportion to its length', (size) => {
    const document = aDocument({entries: manyEntries(size)});
    const last = parseDocument(document);
    const next = structuredClone({...document, entries: [...document.entries, {headline: 'One more'}]});
    return () => parseDocument(next, {}, last);
  });
});

function placesIn(value: object): [object, string][] {
  return Object.entries(value).flatMap(([key, part]): [object, string][] => [
    [value, key],
    ...(typeof part === 'object' && part !== null ? placesIn(part as object) : []),
  ]);
}
