/** Where entries stand in time, all on one axis. */
import type {Entry} from '../../data/schema.js';
import {boundsOf, localSeconds} from '../bounds.js';
import {edtf, isInterval, type EdtfEnd, type EdtfInterval, type EdtfPoint} from '../edtf.js';
import {instantsOf} from '../zones.js';
import type {Edge, Span, Times} from './scene.js';

/**
 * What times of day are placed by: the clocks of their places, where all of these show the same time, or else UTC.
 * Days are local to their place in either case.
 */
export type Clock = 'local' | 'utc';

const DAY = 24 * 60 * 60;

/** By all entries of a record: the axis shall not change its clock when the reader filters. */
export function timesOf(entries: readonly Entry[]): Times {
  const clock = clockOf(entries);
  return {utc: clock === 'utc', spanOf: ({entry}) => spanOf(entry, clock)};
}

/** Times of which no clock is known do not count: they agree with any. */
export function clockOf(entries: readonly Entry[]): Clock {
  return new Set(entries.flatMap((entry) => offsetOf(entry) ?? [])).size > 1 ? 'utc' : 'local';
}

export function spanOf(entry: Entry, clock: Clock): Span {
  const date = edtf(entry.date);
  if (isInterval(date)) return spanOfInterval(date, entry.extent === 'within' ? 'within' : 'lasting');
  if (date.time) return clock === 'utc' ? spanOnEarth(date, entry) : moment(localSeconds(date));
  const {earliest, latest} = boundsOf(date);
  const edge = isVague(date) ? 'soft' : 'exact';
  return {start: earliest, end: latest + 1, form: 'within', edges: [edge, edge]};
}

function spanOfInterval(date: EdtfInterval, form: Span['form']): Span {
  const {earliest, latest} = boundsOf(date);
  return {start: earliest, end: latest + 1, form, edges: [edgeOf(date.start), edgeOf(date.end)]};
}

/** A time in UTC; where its clock is not known, between the first and the last clock on earth. */
function spanOnEarth(date: EdtfPoint, {place}: Entry): Span {
  const {from, to} = instantsOf(date, place?.timeZone);
  return from === to
    ? moment(from)
    : {start: from / DAY, end: to / DAY, form: 'within', edges: ['soft', 'soft']};
}

function moment(seconds: number): Span {
  return {start: seconds / DAY, end: seconds / DAY, form: 'within', edges: ['exact', 'exact']};
}

/** Seconds east of UTC of the clock that a time was read from; nothing where there is no time, or no clock is known. */
function offsetOf({date: text, place}: Entry): number | undefined {
  // Most dates are none, and need not be read.
  const date = text.includes('T') ? edtf(text) : undefined;
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
