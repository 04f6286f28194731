/** What to write for "until", "before" and "after", in words and with a dash. */
import {plainDate} from './characters.js';
import {isEdtf, yearBefore, ymd} from './edtf-text.js';
import {readingsOf} from './readings.js';
import {write, type DateAdvice} from './write.js';

/** A hyphen without a blank is the minus of EDTF. */
const LEADING_DASH = /^(?:[‒–—―] ?|- )(?=.)/;
const TRAILING_DASH = /^(\d.*?) ?[‒–—―-]$/;
const UNTIL =
  /^(?:until|till|up to|bis(?: zum)?|jusqu['’](?:en|au|à) ?|hasta|fino al?) ?(\d.*|\p{L}.*)$|^(\d.*?) ?(?:까지|まで)$/u;
const BEFORE = /^(?:before|by|vor|avant|antes de|prima del?) (.+)$|^(\d.*?) ?(?:이전|以前)$/;
const AFTER = /^(?:after|nach|après|después de|dopo il) (.+)$|^(\d.*?) ?(?:이후|以後|以降)$/;
const BETWEEN = /^(?:between|zwischen|entre) (.+) (?:and|und|et|y) (.+)$/;
const ONE_OF = /^(.+) (?:or|oder|ou|o) (.+)$/;
const SEVERAL = /^(.+?)(?: (?:and|und|et|y|&) |[,;] | & )(.+)$/;

/** A year with a dash before it: a year before Christ, or "until". @param written with the dash as it was written */
export function leadingDashAdvice(written: string): DateAdvice | undefined {
  const rest = written.replace(LEADING_DASH, '');
  if (rest === written) return undefined;
  const {text} = plainDate(rest);
  const [, year, parts = ''] = /^(\d{1,4})((?:-\d\d){0,2})$/.exec(text) ?? [];
  if (year === undefined) return untilAdvice(text);
  const last = ymd(year) + parts;
  if (!isEdtf(`/${last}`) || Number(year) === 0) return undefined;
  const other = yearBefore(year) + parts;
  return write('expected.date-dash', {date: `/${last}`, last: text, other, year: String(Number(year))});
}

/** "1914–". */
export function trailingDashAdvice(written: string): DateAdvice | undefined {
  const start = TRAILING_DASH.exec(written)?.[1];
  const first = start && oneReading(plainDate(start).text);
  const date = `${first}/`;
  return first && isEdtf(date) ? write('expected.date-since', {date, other: `${first}/..`}) : undefined;
}

/** Some day within a time, which EDTF cannot say apart from the whole time. "Until" means the whole. */
export function withinAdvice(text: string): DateAdvice | undefined {
  const lower = text.toLowerCase();
  const until = groupIn(UNTIL, lower);
  return (
    (until === undefined ? undefined : untilAdvice(until)) ?? someDayAdvice(lower) ?? severalAdvice(lower)
  );
}

function untilAdvice(text: string): DateAdvice | undefined {
  const date = `/${oneReading(text)}`;
  return isEdtf(date) ? write('expected.date-write', {date}) : undefined;
}

function someDayAdvice(text: string): DateAdvice | undefined {
  const before = groupIn(BEFORE, text);
  const after = groupIn(AFTER, text);
  const [, first, last] = BETWEEN.exec(text) ?? ONE_OF.exec(text) ?? [];
  const [start, end] = [after ?? first, before ?? last].map((one) => one && oneReading(one));
  const date =
    first === undefined ? (end ? `/${end}` : start && `${start}/..`) : start && end && `${start}/${end}`;
  return date && isEdtf(date) ? write('expected.date-within', {date}) : undefined;
}

function severalAdvice(text: string): DateAdvice | undefined {
  const [, first = '', last = ''] = SEVERAL.exec(text) ?? [];
  const date = `${oneReading(first)}/${oneReading(last)}`;
  return isEdtf(date) ? write('expected.date-several', {date}) : undefined;
}

/** What a text means, if that is one thing. */
function oneReading(text: string): string | undefined {
  const upper = text.toUpperCase();
  const [date, ...others] = isEdtf(upper) ? [upper] : readingsOf(text);
  return others.length === 0 ? date : undefined;
}

/** The first group that matched. */
function groupIn(pattern: RegExp, text: string): string | undefined {
  return pattern
    .exec(text)
    ?.slice(1)
    .find((group: string | undefined) => group !== undefined);
}
