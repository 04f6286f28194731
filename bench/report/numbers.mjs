// Looks up measured values and formats them.
import {BASE} from '../contenders.mjs';

export class Measured {
  #byKey;
  #results;

  constructor(results) {
    this.#results = results;
    this.#byKey = new Map(results.measures.map((row) => [keyOf(row), row]));
  }

  row(contender, entries, measure, slower = 1) {
    return this.#byKey.get(keyOf({contender, entries, measure, slower}));
  }

  median(contender, entries, measure, slower) {
    return this.row(contender, entries, measure, slower)?.median;
  }

  /** The ratio to the plain list in the same run. */
  ratio(contender, entries, measure, slower) {
    const own = this.median(contender, entries, measure, slower);
    const base = this.median(BASE, entries, measure, slower);
    return own === undefined || !base ? undefined : own / base;
  }

  /** Whether the operation took longer than the limit. */
  isOverLimit(contender, entries, measure) {
    return this.#results.overLimit.some(
      (each) => each.contender === contender && each.entries === entries && each.operation === measure,
    );
  }

  isSkipped(contender, entries) {
    return this.#results.skipped.some((each) => each.contender === contender && each.entries === entries);
  }
}

const keyOf = ({contender, entries, measure, slower}) => [contender, entries, measure, slower].join(' ');

export const whole = (number) => Math.round(number).toLocaleString('en');

/** Two significant digits: the measurements are not more exact. */
export function plain(number) {
  if (number === undefined) return '–';
  if (number >= 10) return whole(number);
  return number === 0 ? '0' : String(Number(number.toPrecision(2)));
}

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** `1.3 s` or `56 ms`. */
export const time = (milliseconds) => (milliseconds === undefined ? '–' : timeOf(milliseconds));

const timeOf = (milliseconds) =>
  milliseconds >= 1000 ? `${plain(milliseconds / 1000)} s` : `${plain(milliseconds)} ms`;
