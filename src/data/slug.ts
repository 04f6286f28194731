/** Ids for what has none. */

const LONGEST = 60;
const MARKS = /\p{M}+/gu;
const BETWEEN = /[^a-z0-9]+/g;

/** A text as an id: "Élections: Paris’s turn" is `elections-pariss-turn`. Empty where no letter of it is a Latin one. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(BETWEEN, '-')
    .replace(/^-/, '');
  // Whole words, where that leaves enough.
  const cut = plain.length > LONGEST ? plain.slice(0, LONGEST + 1).replace(/(.{20,})-.*$/, '$1') : plain;
  return cut.slice(0, LONGEST).replace(/-$/, '');
}

/** Gives ids that nothing else has: the one that is wanted, or else with a number after it. */
export function idMaker(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = numbers.get(wanted) ?? 1;
    while (used.has(id)) id = `${wanted}-${++number}`;
    numbers.set(wanted, number);
    used.add(id);
    return id;
  };
}

/** A text in the first of its languages. */
export function textOf(text: unknown): string {
  const one: unknown = typeof text === 'object' && text !== null ? Object.values(text)[0] : text;
  return typeof one === 'string' ? one : '';
}
