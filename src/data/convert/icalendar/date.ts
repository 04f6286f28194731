/** The date of an event of a calendar, by the clocks where it happens. */
import ICAL from 'ical.js';
import {isTimeZone, offsetAt} from '../../../model/zones.js';
import {edtfOf} from '../date-parts.js';
import type {ReportLoss} from '../losses.js';
import {textIn, type Parts} from '../parts.js';

export function dateOf(event: ICAL.Component, reportLoss: ReportLoss): string | undefined {
  try {
    return validDateOf(event, reportLoss);
  } catch {
    reportLoss('date', rawValue(event.getFirstProperty('dtstart')));
    return undefined;
  }
}

/** The value as the file has it. */
export function rawValue(property: ICAL.Property | null): string {
  const parts = property?.toJSON() as readonly unknown[] | undefined;
  return textIn(parts?.[3]);
}

/** The IANA time zone in which the event begins; '' if it is not known. */
export function zoneOf(event: ICAL.Component): string {
  const named = zoneIn(event, 'dtstart');
  // By its text: the date can be invalid.
  const isInUtc = /\dZ$/.test(rawValue(event.getFirstProperty('dtstart')));
  const zone = named === '' && isInUtc ? zoneOfCalendar(event) : named;
  return isTimeZone(zone) ? zone : '';
}

function zoneIn(event: ICAL.Component, name: string): string {
  return textIn(event.getFirstProperty(name)?.getFirstParameter('tzid'));
}

/** Google writes the times of all events in UTC, and their time zone once. */
function zoneOfCalendar({parent}: ICAL.Component): string {
  const zone = textIn(parent.getFirstPropertyValue('x-wr-timezone'));
  return isTimeZone(zone) && !/^(?:Etc\/)?(?:UTC|GMT)$/i.test(zone) ? zone : '';
}

/** @throws if a date is invalid */
function validDateOf(event: ICAL.Component, reportLoss: ReportLoss): string | undefined {
  if (!(event.getFirstPropertyValue('dtstart') instanceof ICAL.Time)) return undefined;
  const {startDate: start, endDate: end} = new ICAL.Event(event);
  const [zone, endZone] = ['dtstart', 'dtend'].map((name) => zoneIn(event, name)) as [string, string];
  if (isFloating(start) && zone !== '' && !isTimeZone(zone)) reportLoss('time-zone', zone);
  const clockOf = (time: ICAL.Time, named: string) =>
    clockIn(time, isUtc(time) ? zoneOfCalendar(event) : isTimeZone(named) ? named : '');
  const [first, next] = [clockOf(start, zone), clockOf(end, endZone || zone)];
  const isLater = end.compare(start) > 0;
  // An end that is a day is the day after the last one; an end at midnight is the end of the day before.
  const last = end.clone();
  if (last.isDate) last.adjust(-1, 0, 0, 0);
  else if (isMidnight(next) && isLater) last.adjust(0, 0, 0, -1);
  // Several programs write days as times from midnight to midnight.
  const isDays = isLater && [first, next].every(isMidnight);
  const [from, to] = [first, clockOf(last, endZone || zone)].map((clock) => partsOf(clock, isDays));
  const {date, lost} = edtfOf(from, last.compare(start) <= 0 ? undefined : to);
  for (const what of lost) reportLoss('date', what);
  return date;
}

interface Clock {
  readonly time: ICAL.Time;
  /** `Z`, `+09:00`, or '' for a day, and for a time without a time zone. */
  readonly offset: string;
}

/** What clocks show. @param zone '' if it is not known, or the calendar defines it */
function clockIn(time: ICAL.Time, zone: string): Clock {
  if (time.isDate || (zone === '' && isFloating(time))) return {time, offset: ''};
  if (zone === '') return {time, offset: isUtc(time) ? 'Z' : offsetText(time.utcOffset())};
  const seconds = time.toUnixTime();
  if (!isUtc(time))
    return {time, offset: offsetText(isFloating(time) ? offsetOfLocal(seconds, zone) : time.utcOffset())};
  const offset = offsetAt(seconds, zone);
  const local = time.clone();
  local.adjust(0, 0, 0, offset);
  return {time: local, offset: offsetText(offset)};
}

/** @param local what clocks show, as seconds since 1970 */
function offsetOfLocal(local: number, zone: string): number {
  return offsetAt(local - offsetAt(local, zone), zone);
}

function isMidnight({time: {hour, minute, second, isDate}}: Clock): boolean {
  return !isDate && hour + minute + second === 0;
}

function partsOf({time, offset}: Clock, isDay: boolean): Parts {
  const {year, month, day, hour, minute, second, isDate} = time;
  return {year, month, day, ...(!isDate && !isDay && {hour, minute, second, offset})};
}

function isFloating({zone, isDate}: ICAL.Time): boolean {
  return !isDate && zone === ICAL.Timezone.localTimezone;
}

function isUtc({zone, isDate}: ICAL.Time): boolean {
  return !isDate && zone === ICAL.Timezone.utcTimezone;
}

function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const text = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${seconds < 0 ? '-' : '+'}${text.join(':')}`;
}
