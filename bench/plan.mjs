// What is measured, and how often.

/** The time limit for one operation, such as mounting, in seconds. The report names operations over the limit. */
export const LIMIT = 60;

/** The factor by which the processor is slowed down for the second measurement of a load. */
export const SLOWER = 4;

/**
 * @typedef {object} Size
 * @property {number} entries
 * @property {number} rounds for the element and the hand-written lists, which are quick
 * @property {number} othersRounds
 * @property {boolean} [load] whether the load of pages is measured too, at both speeds
 */

/** @type {readonly Size[]} */
export const SIZES = [
  {entries: 12, rounds: 9, othersRounds: 9, load: true},
  {entries: 1000, rounds: 3, othersRounds: 2},
  {entries: 10_000, rounds: 2, othersRounds: 1},
  {entries: 100_000, rounds: 1, othersRounds: 1},
];

/** Many on one page, and leaks: the tag with its article, and lists with as many entries. */
export const MANY = {entries: 14, rounds: 3, names: ['plain-list', 'lit-list', 'bundled-article']};

/** Slides, at these numbers of entries. */
export const STORY = {sizes: [12, 1000, 10_000], rounds: 3, names: ['ours', 'timelinejs', 'react-chrono']};

/** The lanes and a plain list; steps of the view of the lanes at these zooms. */
export const LANES = {entries: 2000, rounds: 3, zooms: [1, 2, 8, 32], names: ['plain-list', 'ours']};

/** A slow network: each request is this many ms late, and this many kilobits come in a second. */
export const NETWORK = {entries: 12, rounds: 3, latency: 100, kilobits: 1600};

/** What readers do, with a processor that is slower: in the article, and in many entries. */
export const INTERACTIONS = {
  rounds: 2,
  records: [
    {name: 'bundled-article', entries: 14},
    {name: 'ours', entries: 1000},
  ],
};

/** The article, rendered by a server. */
export const TAKEOVER = {entries: 14, rounds: 9};
