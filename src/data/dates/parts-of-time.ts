/** "Early 1920s", "late 19th century" and "mid 1944": a part of a time whose bounds only the writer knows. */
import {isEdtf, monthsOf} from './edtf-text.js';
import {readingsOf} from './readings.js';

const WORDS = [
  'early|beginning of|start of|anfang(?: der| des)?|début(?: des| de)?|frühe[sn]?|초(?:반|기)?|전반(?:기)?|初(?:頭|期)?|前半',
  'mid|middle of|mitte(?: der| des)?|milieu(?: des| de)?|중(?:반|엽|기)|中(?:頃|期|葉)?|半ば',
  'late|end of|ende(?: der| des)?|fin(?: des| de)?|späte[sn]?|말(?:기)?|후반(?:기)?|末(?:期)?|後半',
];
const PARTS = WORDS.map(
  (words) => new RegExp(`^(?:the )?(?:${words})(?: the)?[- ](.+)$|^(\\d.*?) ?(?:${words})$`),
);

/** The last third has the days that every month has. */
const DAYS = [
  ['01', '10'],
  ['11', '20'],
  ['21', '28'],
] as const;

interface PartOfTime {
  /** The whole time, as EDTF. */
  readonly date: string;
  /** A third of it, as an example. */
  readonly example: string;
}

/** @returns undefined if the text is none */
export function partOfTime(text: string): PartOfTime | undefined {
  const lower = text.toLowerCase();
  const part = PARTS.findIndex((pattern) => pattern.test(lower));
  const [, before, after = before] = PARTS[part]?.exec(lower) ?? [];
  if (after === undefined) return undefined;
  const date = /^\d{4}$/.test(after) ? after : readingsOf(after).at(-1);
  const example = date && thirdOf(date, part);
  return example && isEdtf(example) ? {date, example} : undefined;
}

/** @param part from 0 */
function thirdOf(date: string, part: number): string | undefined {
  if (/^\d{4}$/.test(date)) return monthsOf(date, part + 1, 4);
  const month = /^(\d{4}-\d\d)$/.exec(date)?.[1];
  if (month !== undefined) return DAYS[part]!.map((day) => `${month}-${day}`).join('/');
  const [, known, unknown] = /^(\d{2,3})(X{1,2})$/.exec(date) ?? [];
  if (known === undefined) return undefined;
  const thirds = unknown === 'X' ? ['0-3', '4-6', '7-9'] : ['00-33', '34-66', '67-99'];
  return thirds[part]!.split('-')
    .map((end) => known + end)
    .join('/');
}
