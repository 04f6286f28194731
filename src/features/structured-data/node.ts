/** Nodes of JSON-LD, and dates in the formats of schema.org. */
import type {Entry} from '../../data/schema.js';
import {edtf, isInterval} from '../../model/edtf.js';
import {machineDate} from '../../format/machine-date.js';

/** A text in a language other than the record's `inLanguage`. */
export interface ForeignText {
  readonly '@language': string;
  readonly '@value': string;
}
export type Value = string | number | Node | ForeignText | readonly Value[];
export interface Node {
  readonly [property: string]: Value;
}

/** Leaves out properties that are undefined or empty lists. */
export function withoutEmpty(node: Readonly<Record<string, Value | undefined>>): Node {
  const present = Object.entries(node).filter(
    (property): property is [string, Value] =>
      property[1] !== undefined && !(Array.isArray(property[1]) && property[1].length === 0),
  );
  return Object.fromEntries(present);
}

/** Undefined unless the date is exact and not before the year 1. */
export function isoDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : machineDate(edtf(date));
}

/**
 * The `temporalCoverage` of an entry. Undefined unless its date is exact, or an interval of exact dates; its end may be open.
 * Undefined, too, for an entry within an interval: it did not last as long as that.
 */
export function coverageOf({date, extent}: Entry): string | undefined {
  if (date === undefined) return undefined;
  const parsed = edtf(date);
  if (!isInterval(parsed)) return machineDate(parsed);
  if (extent === 'within') return undefined;
  const [start, end] = [parsed.start, parsed.end].map((each) =>
    each === 'open' ? '..' : each === 'unknown' ? undefined : machineDate(each),
  );
  return start && end && start !== '..' ? `${start}/${end}` : undefined;
}
