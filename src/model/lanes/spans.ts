/** The times of entries, all on one axis. */
import type {Entry} from '../../data/schema.js';
import {boundsOf, localSeconds} from '../bounds.js';
import {edtf, isInterval, type EdtfEnd, type EdtfInterval, type EdtfPoint} from '../edtf.js';
import {instantRangeOf, type InstantRange} from '../zones.js';
import type {Edge, Span, Times} from './geometry.js';

/**
 * How times of day are placed: in local time if the clocks of all their places agree; otherwise by one clock, in seconds
 * east of UTC. Days are always local to their place.
 */
export type Clock = 'local' | number;

const DAY = 24 * 60 * 60;

/** Takes all entries of a record, so that filtering does not change the clock of the axis. */
export function timesOf(entries: readonly Entry[]): Times {
  const clock = clockOf(entries);
  return {
    offset: clock === 'local' ? undefined : Math.round(clock / 60),
    spanOf: ({entry}) => spanOf(entry, clock),
  };
}

/**
 * Local if the record has one time zone, also over a change of its clocks. Times without a known offset agree with any
 * clock. If clocks differ, that of most times counts, or else UTC.
 */
export function clockOf(entries: readonly Entry[]): Clock {
  if (haveOneZone(entries.filter(({date}) => date?.includes('T')))) return 'local';
  const counts = new Map<number, number>();
  for (const offset of entries.flatMap((entry) => offsetOf(entry) ?? []))
    counts.set(offset, (counts.get(offset) ?? 0) + 1);
  if (counts.size < 2) return 'local';
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count > total / 2)?.[0] ?? 0;
}

/** @param entries those with a time of day */
function haveOneZone(entries: readonly Entry[]): boolean {
  const zones = new Set(entries.map(({place}) => place?.timeZone));
  return zones.size === 1 && !zones.has(undefined) && entries.every(isByItsZone);
}

/** Whether a written offset, if there is one, is that of the place. */
function isByItsZone(entry: Entry): boolean {
  const date = edtf(entry.date!);
  if (isInterval(date) || !date.time) return true;
  const {offset, ...clock} = date.time;
  return offset === undefined || zoneOffset({...date, time: clock}, entry.place!.timeZone!) === offset * 60;
}

/** @param entry one with a date */
export function spanOf(entry: Entry, clock: Clock): Span {
  const date = edtf(entry.date!);
  if (isInterval(date)) return spanOfInterval(date, entry.extent === 'within' ? 'within' : 'lasting');
  if (date.time) return clock === 'local' ? moment(localSeconds(date)) : spanByClock(date, entry, clock);
  const {earliest, latest} = boundsOf(date);
  const edge = isVague(date) ? 'soft' : 'exact';
  return {start: earliest, end: latest + 1, form: 'within', edges: [edge, edge]};
}

function spanOfInterval(date: EdtfInterval, form: Span['form']): Span {
  const {earliest, latest} = boundsOf(date);
  return {start: earliest, end: latest + 1, form, edges: [edgeOf(date.start), edgeOf(date.end)]};
}

/** A time without a known offset is anywhere between the first and the last time zone on earth. */
function spanByClock(date: EdtfPoint, {place}: Entry, clock: number): Span {
  const {from, to} = shifted(instantRangeOf(date, place?.timeZone), clock);
  return from === to
    ? moment(from)
    : {start: from / DAY, end: to / DAY, form: 'within', edges: ['soft', 'soft']};
}

function shifted({from, to}: InstantRange, seconds: number): InstantRange {
  return {from: from + seconds, to: to + seconds};
}

function moment(seconds: number): Span {
  return {start: seconds / DAY, end: seconds / DAY, form: 'within', edges: ['exact', 'exact']};
}

/** Offset of an entry's clock in seconds east of UTC; `undefined` without a time of day or a known offset. */
function offsetOf({date: text, place}: Entry): number | undefined {
  // Most dates have no time: skip parsing them.
  const date = text?.includes('T') ? edtf(text) : undefined;
  if (!date || isInterval(date) || !date.time) return undefined;
  if (date.time.offset !== undefined) return date.time.offset * 60;
  return place?.timeZone ? zoneOffset(date, place.timeZone) : undefined;
}

/** @param date one without an offset */
function zoneOffset(date: EdtfPoint, timeZone: string): number {
  return localSeconds(date) - instantRangeOf(date, timeZone).from;
}

function edgeOf(end: EdtfEnd): Edge {
  if (typeof end === 'string') return end;
  return isVague(end) || end.unspecified ? 'soft' : 'exact';
}

function isVague({approximate, uncertain, season}: EdtfPoint): boolean {
  return approximate || uncertain || season !== undefined;
}
