export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC; absent if the text has none. */
  readonly offset?: number;
}

/** The parts written as `X`, in this order: `2024-11-XX`, `2024-XX`, `2024-XX-XX`, `201X`, `20XX`. */
export type Unspecified = 'day' | 'month' | 'month-day' | 'year' | 'decade';

/** Spring, summer, autumn, winter. */
export type Season = 21 | 22 | 23 | 24;

/** A date that is no interval, as exact as it is written. */
export interface EdtfPoint {
  /** Astronomical: 0 is 1 BC. For a decade or century, its first year (`201X`: 2010, `-201X`: -2019). */
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

/** `/2024` has an unknown start, `2024/..` an open end. */
export type EdtfEnd = EdtfPoint | 'unknown' | 'open';

/** Both ends are included; at least one is a date. */
export interface EdtfInterval {
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** A date in EDTF, Level 0 or 1. */
export type EdtfDate = EdtfPoint | EdtfInterval;

/** Not EDTF of Level 0 or 1; a day or time that does not exist; an interval that ends before it starts. */
export type EdtfFault = 'syntax' | 'nonexistent' | 'backwards';

export function isInterval(date: EdtfDate): date is EdtfInterval {
  return 'start' in date;
}

/** Whether no part of a date is unspecified, approximate or uncertain. */
export function isExact({approximate, uncertain, season, unspecified, long}: EdtfPoint): boolean {
  return !(approximate || uncertain || season || unspecified || long);
}
