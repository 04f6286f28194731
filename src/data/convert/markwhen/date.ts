/** The date of an event of markwhen. */
import type {Event} from '@markwhen/parser';
import {edtfOf} from '../date-parts.js';
import type {ReportLoss} from '../losses.js';
import {partsIn, textIn, type Parts} from '../parts.js';
import {partsOfDate} from '../written-date.js';
import {offsetOf} from '../written-time.js';

const DAY = 86_400_000;
/** A time as the parser writes it: what clocks show, and their offset. */
const LOCAL = /^([+-]?\d+-\d\d-\d\d)T(\d\d:\d\d:\d\d(?:\.\d{3})?)(\D.*)$/;
const MIDNIGHT = /^[0:.]+$/;

export interface Clocks {
  /** Whether the document says in which time zone its times are: else the parser takes that of the machine. */
  readonly hasZone: boolean;
  /** Whether "05/06/1961" is in June. */
  readonly isDayFirst: boolean;
}

/** The precision as written, if it is a date alone; else the days between which the parser found it. */
export function dateOf(
  {firstLine, dateRangeIso, isRelative}: Event,
  {hasZone, isDayFirst}: Clocks,
  reportLoss: ReportLoss,
): string | undefined {
  const {datePart = '', rest} = firstLine;
  // With a year before Christ, the parser takes the whole line for the date.
  const written = rest.trimStart().startsWith(':') ? datePart.replace(/:.*/s, '') : datePart;
  const [start, end] = isRelative ? [] : datesIn(written.trim(), isDayFirst);
  const offset = hasZone ? (LOCAL.exec(dateRangeIso.fromDateTimeIso)?.[3] ?? '') : '';
  const {date, lost} = start
    ? edtfOf(withOffset(start, offset), end)
    : edtfOf(...daysOf(dateRangeIso, reportLoss));
  for (const what of lost) reportLoss('date', what);
  return date;
}

function withOffset(parts: Parts, offset: string): Parts {
  return parts.hour === undefined || textIn(parts.offset) !== ''
    ? parts
    : {...parts, offset: offsetOf(offset)};
}

/** A date, or two with a slash or a hyphen between them; dates may have either, too. */
function datesIn(written: string, isDayFirst: boolean): readonly Parts[] {
  const read = (text: string) => partsOfDate(text, isDayFirst);
  const whole = read(written);
  if (whole) return [whole];
  const [era = ''] = /\s?bce?$/i.exec(written) ?? [];
  for (const {index} of written.matchAll(/[/–-]/g)) {
    const first = written.slice(0, index).trim();
    // In "500-400 BC", both years are before Christ.
    const [start, end] = [/^\d+$/.test(first) ? first + era : first, written.slice(index + 1)].map(read);
    if (start && end) return [start, end];
  }
  return [];
}

/** By the clocks of the document, wherever it is converted. The end is that of the last day. */
function daysOf(range: Event['dateRangeIso'], reportLoss: ReportLoss): [start: Parts, end: Parts] {
  const [from, to] = [range.fromDateTimeIso, range.toDateTimeIso].map((iso) => LOCAL.exec(iso));
  if (!from || !to) {
    reportLoss('date', `${range.fromDateTimeIso}/${range.toDateTimeIso}`);
    return [{}, {}];
  }
  if (!MIDNIGHT.test(from[2]!)) reportLoss('date', range.fromDateTimeIso);
  const [first, last] = [from, to].map((match) => Date.parse(match[1]!)) as [number, number];
  return [dayOf(first), dayOf(Math.max(first, MIDNIGHT.test(to[2]!) ? last - DAY : last))];
}

function dayOf(time: number): Parts {
  return partsIn(partsOfDate(new Date(time).toISOString().replace(/T.*/, '')));
}
