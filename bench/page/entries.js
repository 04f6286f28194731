// The same entries for every contender and every run: random texts with a fixed seed.

const WORDS =
  'the a of and to in for on with by from as at an over after before under council minister envoy border river bridge treaty letter report witness record archive ship train convoy office embassy spokesman paper account figure number claim answer question morning evening week month delegation meeting ceasefire supply grain harvest winter province district village capital'.split(
    ' ',
  );
const FIRST_DAY = Date.UTC(1900, 0, 1);
const DAYS = 45_000;
const MILLISECONDS_PER_DAY = 86_400_000;
const ACTORS = 12;

/** A word that is in every tenth entry and in no other. */
export const SEARCHED = 'lighthouse';

/**
 * @typedef {{id: string, date: string, title: string, text: string, kind: 'confirmation' | 'response', actor: string}} Entry
 * @returns {Entry[]} in the order of their dates
 */
export function makeEntries(count) {
  const random = generator(1845);
  return Array.from({length: count}, (_, index) => ({
    id: `entry-${index}`,
    date: dayOf(Math.floor((index * DAYS) / count)),
    title: sentence(random, 6 + Math.floor(random() * 5)),
    text: sentence(random, 20 + Math.floor(random() * 12)) + (index % 10 === 0 ? ` ${SEARCHED}` : ''),
    kind: index % 2 === 0 ? 'confirmation' : 'response',
    actor: `actor-${index % ACTORS}`,
  }));
}

/** The entries as a document of the element. */
export function documentOf(entries) {
  return {
    version: 1,
    id: 'benchmark',
    lang: 'en',
    title: 'Entries for measurements',
    source: {title: 'Random texts'},
    actors: [...new Set(entries.map(({actor}) => actor))].map((id) => ({id, name: id.replace('-', ' ')})),
    entries: entries.map(({id, kind, date, title, text, actor}) => ({
      id,
      kind,
      standing: 'on-record',
      date,
      actors: [actor],
      headline: title,
      summary: text,
    })),
  };
}

/** An entry after the others. */
export function oneMore(entries) {
  return {...entries[0], id: 'one-more', date: '2024-11-12', title: 'One more, after all others'};
}

const dayOf = (day) => new Date(FIRST_DAY + day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

function sentence(random, length) {
  const words = Array.from({length}, () => WORDS[Math.floor(random() * WORDS.length)]);
  return words.join(' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** Mulberry32, a small random number generator that is the same in every browser. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
