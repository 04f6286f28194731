/** Nodes of JSON-LD, and dates as schema.org takes them. */
import {edtf, isInterval} from '../../model/edtf.js';
import {machineDate} from '../../format/machine-date.js';

/** A text in another language than the record is told in. */
export interface ForeignText {
  readonly '@language': string;
  readonly '@value': string;
}
export type Value = string | number | Node | ForeignText | readonly Value[];
export interface Node {
  readonly [property: string]: Value;
}

/** A node without what is not there. */
export function defined(node: Readonly<Record<string, Value | undefined>>): Node {
  const there = Object.entries(node).filter(
    (property): property is [string, Value] =>
      property[1] !== undefined && !(Array.isArray(property[1]) && property[1].length === 0),
  );
  return Object.fromEntries(there);
}

/** A date that is exact and not of before the year 1; nothing of any other. */
export function isoDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : machineDate(edtf(date));
}

/** The time that something is about: an exact date, or an interval of exact ones, of which the end may be open. */
export function coverageOf(date: string): string | undefined {
  const read = edtf(date);
  if (!isInterval(read)) return machineDate(read);
  const [start, end] = [read.start, read.end].map((each) =>
    each === 'open' ? '..' : each === 'unknown' ? undefined : machineDate(each),
  );
  return start && end && start !== '..' ? `${start}/${end}` : undefined;
}
