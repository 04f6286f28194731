/** Ids for things without one. */

const MAX_LENGTH = 60;
const MIN_LENGTH = 20;
const MARKS = /\p{M}+/gu;
const BETWEEN = /[^a-z0-9]+/g;

/** A text as an id: "Élections: Paris’s turn" becomes `elections-pariss-turn`. Empty if the text has no Latin letters. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(BETWEEN, '-')
    .replace(/^-/, '');
  if (plain.length <= MAX_LENGTH) return plain.replace(/-$/, '');
  // Cut between words if that leaves enough.
  const end = plain.lastIndexOf('-', MAX_LENGTH);
  return plain.slice(0, end < MIN_LENGTH ? MAX_LENGTH : end).replace(/-$/, '');
}

/** An id for any text, the same each time: the text itself as an id, or a hash if it has no Latin letters. */
export function idFromText(text: string): string {
  return slug(text) || hashOf(text);
}

/** The id of a document without one. */
export function idFromTitle(title: unknown): string {
  return title === undefined ? 'timeline' : idFromText(textOf(title));
}

/** A short hash of a text: 64 bits in letters and digits. Different texts have different ones in practice (FNV-1a, twice). */
export function hashOf(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(36).padStart(7, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Makes unique ids: the wanted one, or the wanted one with a number after it. */
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

/** A text in its first language. */
export function textOf(text: unknown): string {
  const one: unknown = typeof text === 'object' && text !== null ? Object.values(text)[0] : text;
  return typeof one === 'string' ? one : '';
}
