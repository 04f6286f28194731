/** What an interval can mean. Every pattern is applied to a short text. */
import {endsInEra} from './christian-era.js';
import {valid} from './edtf-text.js';
import {endReadings} from './single-dates.js';

type Ends = readonly [string, string];

const OPEN =
  /^(?:since|seit|depuis|desde|с) (.+)$|^(.+?) ?(?:-|to|until|~) ?(?:present|now|today|ongoing|heute|현재|現在)$|^(\d.*?) ?(?:부터|から)$/;
const FROM = /^(?:from|von|vom|de|du|desde|da|dal|van) /;
const BETWEEN = [
  ...['→', '--', ' to ', ' until ', ' till ', ' through ', ' bis ', ' à ', ' au ', ' hasta ', ' tot '],
  ...[' - ', ' ~ ', '..', '~', '/'],
] as const;

/** @param text in lower case */
export function rangeReadings(text: string): readonly string[] {
  const open = OPEN.exec(text);
  if (open) {
    const start = (open[1] ?? open[2] ?? open[3])!;
    return valid(endReadings(start).map((date) => `${date}/..`));
  }
  const range = text.replace(FROM, '');
  for (const written of endsIn(range)) {
    const [starts, ends] = endsInEra(range, written).map(endReadings) as [
      readonly string[],
      readonly string[],
    ];
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
const SHARED: readonly [RegExp, (...groups: string[]) => Ends][] = [
  [/^(\d\d)(\d\d) ?[-/~] ?(\d\d)$/, (century, a, b) => [century + a, century + b]],
  [/^(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:-|bis) ?(\d{1,2})(\D.*)$/, (a, b, rest) => [a + rest, b + rest]],
  [/^([a-z]+\.? )(\d{1,2}) ?- ?(\d{1,2})(,? \d{4})$/, (m, a, b, year) => [m + a + year, m + b + year]],
  [/^(\p{L}+\.?) ?(?:-|\/|to|bis) ?(\p{L}+\.?)(,? \d{4})$/u, (a, b, year) => [a + year, b + year]],
  [
    /^(\d{1,2}\.? [\p{L}.]+) ?(?:-|to|bis|au) ?(\d{1,2}\.? [\p{L}.]+),? (\d{4})$/u,
    (a, b, year) => [`${a} ${year}`, `${b} ${year}`],
  ],
  [
    /^([a-z.]+ \d{1,2}) ?(?:-|to) ?([a-z.]+ \d{1,2}),? (\d{4})$/,
    (a, b, year) => [`${a} ${year}`, `${b} ${year}`],
  ],
  [
    /^(\d{4})([-./年년 ]+)(\d{1,2}[-./月월 ]+\d{1,2}[.日일]?) ?(?:[-~/]|to) ?(\d{1,2}[-./月월 ]+\d{1,2}[.日일]?)$/,
    (year, between, a, b) => [year + between + a, year + between + b],
  ],
  [/^(\d{4}[年년] ?)(\d{1,2})[月월]? ?[-~] ?(\d{1,2})([月월])$/, (y, a, b, m) => [y + a + m, y + b + m]],
  [
    /^(\d{4}[-./年년 ]+\d{1,2}[-./月월 ]+)(\d{1,2})[.日일]? ?(?:[-~/]|to) ?(\d{1,2})([.日일]?)$/,
    (month, a, b, sign) => [month + a + sign, month + b + sign],
  ],
  [/^(\d{1,2})\.? ?(?:-|bis) ?(\d{1,2})(\. ?\d{1,2}\. ?\d{4})$/, (a, b, rest) => [a + rest, b + rest]],
  [
    /^(\d{1,2}\. ?\d{1,2}\.) ?(?:-|bis) ?(\d{1,2}\. ?\d{1,2}\. ?)(\d{4})$/,
    (a, b, year) => [a + year, b + year],
  ],
];

/** The two ends of an interval, in each way in which the text can be divided. */
function endsIn(text: string): readonly Ends[] {
  const separated = BETWEEN.flatMap((separator): Ends[] => {
    const [first, second, ...more] = text.split(separator);
    return first !== undefined && second !== undefined && more.length === 0 ? [[first, second]] : [];
  });
  const dashes = Array.from(text.matchAll(/-/g), ({index}): Ends => [
    text.slice(0, index),
    text.slice(index + 1),
  ]);
  const shared = SHARED.flatMap(([pattern, of]): Ends[] => {
    const match = pattern.exec(text);
    return match ? [of(...match.slice(1))] : [];
  });
  return [...separated, ...dashes, ...shared];
}
