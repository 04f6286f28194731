/** The time that a record covers, only as exact as its dates are. */
import {boundsOf} from './bounds.js';
import {edtfDayText} from './day-text.js';
import {isInterval, type EdtfDate, type EdtfPoint} from './edtf-date.js';
import type {DatedItem} from './entry-dates.js';

/** How exactly an end is known: by its year, its month or its day. */
type Precision = 0 | 1 | 2;

/** The text of a day in EDTF up to its year, month and day. A year of more than four digits has nothing after it. */
const UP_TO = [/^(?:Y-?\d+|-?\d{4})/, /^(?:Y-?\d+|-?\d{4}-\d\d)/, /^.*/] as const;

/** The first or the last day of a date. */
interface End {
  readonly day: number;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** From the first known day to the last, in EDTF; undefined if no day is known. */
export function recordSpan(items: readonly DatedItem[]): string | undefined {
  const only = onlyDate(items);
  // The date itself, which can also be open. A time would look like the end of the record.
  if (only !== undefined && !only.includes('T')) return only;
  const ends = outermost(items).flatMap(({date}) => (date ? endsOf(date) : []));
  const first = extreme(ends, (end, other) => end.day < other.day);
  const last = extreme(ends, (end, other) => end.day > other.day);
  if (!first || !last) return undefined;
  const precision = Math.min(first.precision, last.precision);
  const [start, end] = [first, last].map(
    ({day, approximate}) => UP_TO[precision]!.exec(edtfDayText(day))![0] + (approximate ? '~' : ''),
  );
  return start === end ? start : `${start}/${end}`;
}

/** The date of all entries that have one; undefined if there are several, or none. */
function onlyDate(items: readonly DatedItem[]): string | undefined {
  const date = items.find(({entry}) => entry.date !== undefined)?.entry.date;
  return items.every(({entry}) => (entry.date ?? date) === date) ? date : undefined;
}

/** The items that begin or end on the first or the last known day. The others do not matter. */
function outermost(items: readonly DatedItem[]): DatedItem[] {
  let [first, last] = [Infinity, -Infinity];
  for (const {earliest, latest} of items) {
    for (const day of [earliest, latest]) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  const isOutermost = (day: number) => day === first || day === last;
  return items.filter(({earliest, latest}) => isOutermost(earliest) || isOutermost(latest));
}

/** The first and the last day, where they are known. Of an interval with one known end, only the day at its outside. */
function endsOf(date: EdtfDate): End[] {
  const [start, end] = isInterval(date) ? [date.start, date.end] : [date, date];
  return [
    ...(typeof start === 'string' ? [] : [endOf(start, 'earliest')]),
    ...(typeof end === 'string' ? [] : [endOf(end, 'latest')]),
  ];
}

function endOf(point: EdtfPoint, side: 'earliest' | 'latest'): End {
  const bounds = boundsOf(point);
  const precision = point.day ? 2 : (point.month ?? point.season) ? 1 : 0;
  return {day: bounds[side], precision, approximate: bounds.approximate};
}

/** Of several ends on the same day, the best of what is known. */
function extreme(ends: readonly End[], isFurther: (end: End, other: End) => boolean): End | undefined {
  return ends.reduce<End | undefined>((found, end) => {
    if (!found || isFurther(end, found)) return end;
    if (end.day !== found.day) return found;
    return {
      day: end.day,
      precision: Math.max(end.precision, found.precision) as Precision,
      approximate: end.approximate && found.approximate,
    };
  }, undefined);
}
