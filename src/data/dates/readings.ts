/** What a date that is not written in EDTF can mean. Every pattern is applied to a short text. */
import {centuryIn} from './centuries.js';
import {dateInWords} from './words.js';
import {parseEdtf} from '../../model/edtf.js';

/** @param text in lower case @returns what it can mean, or undefined if it is not of this form */
type Form = (text: string) => readonly string[] | undefined;

/** The years before the first of an era. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  ...{明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018, 民國: 1911},
  단기: -2333,
};

/** After a year or a century, in several languages. */
const BEFORE_CHRIST =
  /,? ?(?:bc|b\. ?c\.|bce|b\. ?c\. ?e\.|v\. ?chr\.?|av\.? ?j\.?-?c\.?|a\. ?c\.|до н\. ?э\.)$/;
const AFTER_CHRIST = / ?(?:ad|a\.d\.|ce|c\.e\.)$/;

const SINGLE_FORMS: readonly Form[] = [
  form(/^(\d{4}) ?([-./]) ?(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\.?$/, (year, first, month, second, day) => [
    ...(first === second ? [] : monthsTo(year, month, day)),
    ymd(year, month, day),
  ]),
  form(/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => [ymd(year, month, day)]),
  form(/^(\d{4}) ?[-./] ?(\d{1,2}) ?\.?$/, (year, month) => [ymd(year, month), ...shortRange(year, month)]),
  form(/^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?([-./]) ?(\d{4}) ?\.?$/, (one, first, two, second, year) => [
    ...(first !== second && Number(one) < Number(two) ? monthsTo(year, one, two) : []),
    ymd(year, two, one),
    ymd(year, one, two),
  ]),
  form(/^(\d{1,2}) ?[-./] ?(\d{4})$/, (month, year) => [ymd(year, month)]),
  // With fewer digits, it is a year of some century, or of an era.
  form(/^(\d{3,4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/, (year, month, day) => [
    ymd(year, month, day),
  ]),
  form(/^(?:the )?(\d{3})0['’]?s$/, (decade) =>
    decade.endsWith('0') ? [`${decade}X`, `${decade.slice(0, 2)}XX`] : [`${decade}X`],
  ),
  (text) => {
    const written = text.replace(BEFORE_CHRIST, '').replace(AFTER_CHRIST, '');
    const century = centuryIn(written);
    if (century === undefined) return undefined;
    return [`${BEFORE_CHRIST.test(text) ? '-' : ''}${String(century - 1).padStart(2, '0')}XX`];
  },
  form(/^q([1-4])[ /-]?(?:of )?(\d{4})$/, (quarter, year) => [monthsOf(year, Number(quarter), 3)]),
  form(/^(\d{4})[ /-]?q([1-4])$/, (year, quarter) => [monthsOf(year, Number(quarter), 3)]),
  form(/^h([12])[ /-]?(?:of )?(\d{4})$/, (half, year) => [monthsOf(year, Number(half), 6)]),
  // As a spreadsheet formats a number.
  form(/^(\d)[,.](\d{3})$/, (thousands, rest) => [thousands + rest]),
  form(/^(\d{4})[,.]0+$/, (year) => [year]),
  form(
    /^(明治|大正|昭和|平成|令和|民國|단기) ?(\d{1,4}|元) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/,
    (era, year, month, day) => [
      ymd(String(FIRST_YEARS[era]! + (year === '元' ? 1 : Number(year))), month, day),
    ],
  ),
  form(/^(?:ad|a\.d\.) ?(\d{1,4})$/, (year) => [ymd(year)]),
  form(/^(\d{1,4}) ?(?:ad|a\.d\.|ce|c\.e\.)$/, (year) => [ymd(year)]),
  form(/^(\d{1,4}) ?(?:n\. ?chr\.?|ap(?:r|\.|r\.)? ?j\.?-?c\.?|d\. ?c\.)$/, (year) => [ymd(year)]),
  (text) => {
    const year = text.replace(BEFORE_CHRIST, '');
    if (year === text || !/^(\d{1,9}|\d{1,3}(?:[ ,.]\d{3}){1,2})$/.test(year)) return undefined;
    return [yearBefore(year.replace(/\D/g, ''))];
  },
  form(/^(?:기원전|紀元前|公元前) ?(\d{1,9}) ?[년年]?$/, (year) => [yearBefore(year)]),
  (text) => {
    const date = BEFORE_CHRIST.test(text) ? undefined : dateInWords(text);
    return date === undefined ? undefined : [date];
  },
];

const ABOUT =
  /^(?:(?:c|ca|cca|approx|ок)(?:\. ?| |(?=\d))|(?:circa|about|around|approximately|roughly|um|gegen|vers|hacia|verso|около|약) ?|~ ?)(.+)$/;
const ABOUT_AFTER = /^(\d.*?) ?(?:경|무렵|쯤|\(c\.?\)|\(about\)|\(approx\.?\))$/;
const UNCERTAIN = /^(?:probably |possibly |perhaps |maybe |\? ?)(.+)$|^(.+?) ?\(\?\)$/;
const OPEN = /^(?:since )(.+)$|^(.+?) ?(?:-|to|until|~) ?(?:present|now|today|ongoing|현재)$/;
const FROM = /^from /;
const BETWEEN = ['→', '--', ' to ', ' until ', ' till ', ' through ', ' - ', ' ~ ', '..', '~', '/'] as const;

/** What a text can mean, as EDTF; nothing if that is not known. @param text with the characters of the keyboard */
export function readingsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const single = singleReadings(lower);
  return single.length > 0 ? single : rangeReadings(lower.replace(FROM, ''));
}

export function isEdtf(text: string): boolean {
  return typeof parseEdtf(text) !== 'string';
}

function singleReadings(text: string): readonly string[] {
  const about = ABOUT.exec(text)?.[1] ?? ABOUT_AFTER.exec(text)?.[1];
  if (about !== undefined) return qualified(about, '~');
  const uncertain = UNCERTAIN.exec(text);
  if (uncertain) return qualified((uncertain[1] ?? uncertain[2])!, '?');
  for (const read of SINGLE_FORMS) {
    const readings = valid(read(text) ?? []);
    if (readings.length > 0) return readings;
  }
  return [];
}

/** As in EDTF already, or in one of the forms. */
function endReadings(text: string): readonly string[] {
  const edtf = text.toUpperCase();
  return isEdtf(edtf) ? [edtf] : singleReadings(text);
}

function qualified(text: string, sign: string): readonly string[] {
  const readings = endReadings(text);
  return valid(
    readings.map((date) =>
      date
        .split('/')
        .map((end) => end + sign)
        .join('/'),
    ),
  );
}

function rangeReadings(text: string): readonly string[] {
  const open = OPEN.exec(text);
  if (open) return valid(endReadings((open[1] ?? open[2])!).map((start) => `${start}/..`));
  for (const [first, second] of endsIn(text)) {
    const [starts, ends] = [endReadings(first), endReadings(second)];
    // Of two days that can be read in two ways, both are meant in the same one.
    const isAlike = starts.length > 1 && starts.length === ends.length;
    const pairs = isAlike
      ? starts.map((start, index) => `${start}/${ends[index]}`)
      : starts.flatMap((start) => ends.map((end) => `${start}/${end}`));
    const ranges = valid(pairs);
    if (ranges.length > 0) return ranges;
  }
  return [];
}

/** Intervals whose ends share a year or a month, which is written once. */
const SHARED: readonly [RegExp, (...groups: string[]) => [string, string]][] = [
  [
    /^(\d{1,2}\.? [\p{L}.]+) ?(?:-|to|bis|au) ?(\d{1,2}\.? [\p{L}.]+),? (\d{4})$/u,
    (a, b, year) => [`${a} ${year}`, `${b} ${year}`],
  ],
  [
    /^([a-z.]+ \d{1,2}) ?(?:-|to) ?([a-z.]+ \d{1,2}),? (\d{4})$/,
    (a, b, year) => [`${a} ${year}`, `${b} ${year}`],
  ],
  [
    /^(\d{4})([-./년 ]+)(\d{1,2}[-./월 ]+\d{1,2}[.일]?) ?(?:[-~/]|to) ?(\d{1,2}[-./월 ]+\d{1,2}[.일]?)$/,
    (year, between, a, b) => [year + between + a, year + between + b],
  ],
  [
    /^(\d{4}[-./년 ]+\d{1,2}[-./월 ]+)(\d{1,2}[.일]?) ?(?:[-~/]|to) ?(\d{1,2}[.일]?)$/,
    (month, a, b) => [month + a, month + b],
  ],
  [/^(\d{1,2})\.? ?(?:-|bis) ?(\d{1,2})(\. ?\d{1,2}\. ?\d{4})$/, (a, b, rest) => [a + rest, b + rest]],
  [
    /^(\d{1,2}\. ?\d{1,2}\.) ?(?:-|bis) ?(\d{1,2}\. ?\d{1,2}\. ?)(\d{4})$/,
    (a, b, year) => [a + year, b + year],
  ],
];

/** The two ends of an interval, in each way in which the text can be divided. */
function endsIn(text: string): (readonly [string, string])[] {
  const separated = BETWEEN.flatMap((separator): [string, string][] => {
    const [first, second, ...more] = text.split(separator);
    return first !== undefined && second !== undefined && more.length === 0 ? [[first, second]] : [];
  });
  const dashes = Array.from(text.matchAll(/-/g), ({index}): [string, string] => [
    text.slice(0, index),
    text.slice(index + 1),
  ]);
  const shortened = [
    ...ends(/^(\d\d)(\d\d) ?[-/~] ?(\d\d)$/, (a, b, c) => [a + b, a + c], text),
    ...ends(/^(\d{1,2})(?:st|nd|rd|th)? ?- ?(\d{1,2})(\D.*)$/, (a, b, rest) => [a + rest, b + rest], text),
    ...ends(/^([a-z]+\.? )(\d{1,2}) ?- ?(\d{1,2})(,? \d{4})$/, (m, a, b, y) => [m + a + y, m + b + y], text),
    ...ends(/^([a-z]+\.?) ?- ?([a-z]+\.?)(,? \d{4})$/, (a, b, year) => [a + year, b + year], text),
    ...SHARED.flatMap(([pattern, of]) => ends(pattern, of, text)),
  ];
  return [...separated, ...dashes, ...shortened];
}

function ends(
  pattern: RegExp,
  of: (...groups: string[]) => [string, string],
  text: string,
): readonly [string, string][] {
  const match = pattern.exec(text);
  return match ? [of(...match.slice(1))] : [];
}

function form(pattern: RegExp, readings: (...groups: string[]) => readonly string[]): Form {
  return (text) => {
    const match = pattern.exec(text);
    return match ? readings(...match.slice(1)) : undefined;
  };
}

/** The months of a part of a year. @param part from 1 @param months in each part */
function monthsOf(year: string, part: number, months: number): string {
  return `${ymd(year, String((part - 1) * months + 1))}/${ymd(year, String(part * months))}`;
}

/** "2024/11-12" may be two months, and "2024/11-02" may end in the next year. */
function monthsTo(year: string, first: string, last: string): string[] {
  if (Number(first) === Number(last)) return [];
  const end = Number(first) < Number(last) ? year : String(Number(year) + 1);
  return [`${ymd(year, first)}/${ymd(end, last)}`];
}

/** "2011/12" may be two years, and so may "1998/02". */
function shortRange(year: string, end: string): string[] {
  if (end.length !== 2) return [];
  const century = Number(year.slice(0, 2));
  const isNext = year[2] === '9' && end.startsWith('0');
  return [`${year}/${String(isNext ? century + 1 : century).padStart(2, '0')}${end}`];
}

function ymd(year: string, ...rest: readonly (string | undefined)[]): string {
  const parts = rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return [year.padStart(4, '0'), ...parts].join('-');
}

/** The year 1 BC is 0000. */
export function yearBefore(year: string): string {
  const before = Number(year) - 1;
  if (before === 0) return '0000';
  return before > 9999 ? `Y-${before}` : `-${String(before).padStart(4, '0')}`;
}

/** Each once. */
function valid(dates: readonly string[]): readonly string[] {
  return [...new Set(dates)].filter(isEdtf);
}
