/** The times of entries, all on one axis. */
import type {Entry} from '../../data/schema.js';
import {boundsOf, localSeconds} from '../bounds.js';
import {edtf, isInterval, type EdtfEnd, type EdtfInterval, type EdtfPoint} from '../edtf.js';
import {instantsOf} from '../zones.js';
import type {Edge, Span, Times} from './geometry.js';

/**
 * How times of day are placed: in local time if the clocks of all their places agree, otherwise in UTC. Days are always
 * local to their place.
 */
export type Clock = 'local' | 'utc';

const DAY = 24 * 60 * 60;

/** Takes all entries of a record, so that filtering does not change the clock of the axis. */
export function timesOf(entries: readonly Entry[]): Times {
  const clock = clockOf(entries);
  return {utc: clock === 'utc', spanOf: ({entry}) => spanOf(entry, clock)};
}

/** Times without a known offset agree with any clock. */
export function clockOf(entries: readonly Entry[]): Clock {
  return new Set(entries.flatMap((entry) => offsetOf(entry) ?? [])).size > 1 ? 'utc' : 'local';
}

/** @param entry one with a date */
export function spanOf(entry: Entry, clock: Clock): Span {
  const date = edtf(entry.date!);
  if (isInterval(date)) return spanOfInterval(date, entry.extent === 'within' ? 'within' : 'lasting');
  if (date.time) return clock === 'utc' ? spanInUtc(date, entry) : moment(localSeconds(date));
  const {earliest, latest} = boundsOf(date);
  const edge = isVague(date) ? 'soft' : 'exact';
  return {start: earliest, end: latest + 1, form: 'within', edges: [edge, edge]};
}

function spanOfInterval(date: EdtfInterval, form: Span['form']): Span {
  const {earliest, latest} = boundsOf(date);
  return {start: earliest, end: latest + 1, form, edges: [edgeOf(date.start), edgeOf(date.end)]};
}

/** A time without a known offset is anywhere between the first and the last time zone on earth. */
function spanInUtc(date: EdtfPoint, {place}: Entry): Span {
  const {from, to} = instantsOf(date, place?.timeZone);
  return from === to
    ? moment(from)
    : {start: from / DAY, end: to / DAY, form: 'within', edges: ['soft', 'soft']};
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
  return place?.timeZone ? localSeconds(date) - instantsOf(date, place.timeZone).from : undefined;
}

function edgeOf(end: EdtfEnd): Edge {
  if (typeof end === 'string') return end;
  return isVague(end) || end.unspecified ? 'soft' : 'exact';
}

function isVague({approximate, uncertain, season}: EdtfPoint): boolean {
  return approximate || uncertain || season !== undefined;
}
