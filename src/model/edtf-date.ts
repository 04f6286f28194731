/** A time of day. */
export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC; absent where the text names no zone. */
  readonly offset?: number;
}

/** What is written `X`: `2024-11-XX`, `2024-XX`, `2024-XX-XX`, `201X`, `20XX`. */
export type Unspecified = 'day' | 'month' | 'month-day' | 'year' | 'decade';

/** Spring, summer, autumn, winter. */
export type Season = 21 | 22 | 23 | 24;

/** One date, as exact as it is written. */
export interface EdtfPoint {
  /** Astronomical: 0 is 1 BC. Of a decade or a century its first year (`201X`: 2010, `-201X`: -2019). */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly unspecified?: Unspecified;
  readonly time?: EdtfTime;
  /** Written with `Y`. */
  readonly long?: boolean;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
}

/** `unknown` is written as nothing (`/2024`), `open` as two dots (`2024/..`). */
export type EdtfEnd = EdtfPoint | 'unknown' | 'open';

/** From a date to a date, both included; at least one end is a date. */
export interface EdtfInterval {
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** A date in EDTF, Level 0 or 1. */
export type EdtfDate = EdtfPoint | EdtfInterval;

/** Not EDTF of these levels; a day or time that does not exist; an interval whose end lies before its start. */
export type EdtfFault = 'syntax' | 'nonexistent' | 'backwards';

export function isInterval(date: EdtfDate): date is EdtfInterval {
  return 'start' in date;
}

/** Whether a date has exact bounds, with nothing in it unknown, vague or in doubt. */
export function isExact({approximate, uncertain, season, unspecified, long}: EdtfPoint): boolean {
  return !(approximate || uncertain || season || unspecified || long);
}
