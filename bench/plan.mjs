// What is measured, how often, and how long it may take.

/** Seconds that one thing may take: mounting, filtering and so on. What takes longer is cut off and said so. */
export const LIMIT = 60;

/** How much slower the processor is made for the second of the two figures. */
export const SLOWER = 4;

/**
 * @typedef {object} Size
 * @property {number} entries
 * @property {number} rounds for the element and the lists made by hand, which are quick
 * @property {number} othersRounds
 * @property {boolean} [load] whether pages are measured from the navigation on too, at both speeds
 */

/** @type {readonly Size[]} */
export const SIZES = [
  {entries: 12, rounds: 5, othersRounds: 3, load: true},
  {entries: 1000, rounds: 3, othersRounds: 2},
  {entries: 10_000, rounds: 2, othersRounds: 1},
  {entries: 100_000, rounds: 1, othersRounds: 1},
];

/** Many on one page, and a thousand times on and off: the tag as it comes, and lists of as many entries. */
export const MANY = {entries: 14, rounds: 3, names: ['plain-list', 'lit-list', 'bundled-article']};

/** The lanes beside a plain list, and steps of their view at these zooms. */
export const LANES = {entries: 2000, rounds: 3, zooms: [1, 2, 8, 32], names: ['plain-list', 'ours']};
