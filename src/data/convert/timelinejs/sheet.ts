/** The sheet of TimelineJS: one row a slide, with the header of its template. */
import {faultAt} from '../../faults/fault.js';
import {numberIn} from '../date-parts.js';
import {lossReporter, type Loss} from '../losses.js';
import {partsIn, textIn, type Parts} from '../parts.js';
import {isDateText, withWholeDates} from './sheet-dates.js';
import {columnKey, timelineJsHeaderIn} from './sheet-header.js';
import type {Slide, Slides, SlidesResult} from './slides.js';

/** The field in the JSON of TimelineJS for each column, by its name in lower case without blanks. */
const COLUMNS: Readonly<Record<string, readonly [part: string, key?: string]>> = {
  year: ['start_date', 'year'],
  month: ['start_date', 'month'],
  day: ['start_date', 'day'],
  time: ['start_date', 'time'],
  endyear: ['end_date', 'year'],
  endmonth: ['end_date', 'month'],
  endday: ['end_date', 'day'],
  endtime: ['end_date', 'time'],
  displaydate: ['display_date'],
  headline: ['text', 'headline'],
  text: ['text', 'text'],
  media: ['media', 'url'],
  mediacredit: ['media', 'credit'],
  mediacaption: ['media', 'caption'],
  mediathumbnail: ['media', 'thumbnail'],
  alttext: ['media', 'alt'],
  type: ['type'],
  group: ['group'],
  background: ['background'],
};

/** @returns the slides, or why it is not such a sheet */
export async function slidesInSheet(text: string): Promise<SlidesResult> {
  // The parser of sheets is loaded as a whole, as for sheets of ours: so a page has it only once.
  const {columnLetter, readTable, rowNumber} = await import('../../csv/parse-csv.js');
  const {rows, broken} = readTable(text);
  const headerRow = Math.max(timelineJsHeaderIn(rows), 0);
  const header = rows[headerRow] ?? [];
  const names = header.map(columnKey);
  if (broken) {
    const place = {row: rowNumber(broken.row), column: columnLetter(broken.column)};
    return {faults: [faultAt(place, 'quote', {found: broken.found})]};
  }
  const missing = ['Year', 'Headline'].filter((name) => !names.includes(name.toLowerCase()));
  if (missing.length > 0) return {faults: missing.map((column) => faultAt({column}, 'missing'))};
  const slides = rows.flatMap((cells, index) =>
    index <= headerRow || cells.every((cell) => cell.trim() === '')
      ? []
      : [slideOf(cells, rowNumber(index), names)],
  );
  const losses: Loss[] = [];
  const nameOf = (column: number) => [header[column]].find(Boolean) ?? columnLetter(column);
  reportUnknownColumns(header, rows.slice(headerRow + 1), nameOf, losses);
  for (const slide of slides) reportShiftedCells(slide, losses);
  return {...sorted(withWholeDates(slides, losses)), losses};
}

function slideOf(cells: readonly string[], row: number, names: readonly string[]): Slide {
  const parts: Parts = {};
  names.forEach((name, column) => {
    const [part, key] = (Object.hasOwn(COLUMNS, name) && COLUMNS[name]) || [];
    const cell = (cells[column] ?? '').trim();
    if (part === undefined || cell === '') return;
    if (key === undefined) parts[part] = cell;
    else
      parts[part] = {
        ...(parts[part] as Parts | undefined),
        ...(key === 'time' ? clockOf(cell) : {[key]: cell}),
      };
  });
  return {where: `row ${row}`, parts};
}

/** "9:30", "21:05:10", "9:30 PM" and "0930". Anything else stays as it is, and is listed as lost. */
function clockOf(cell: string): Parts {
  const [, hour, minute = '', second = '', half] =
    /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(?:([ap])\.?m\.?)?$/i.exec(cell) ?? [];
  if (hour === undefined) return {time: cell};
  const of12 = Number(hour) % 12;
  const counted = half === undefined ? hour : half.toLowerCase() === 'p' ? of12 + 12 : of12;
  return {hour: counted, minute, second};
}

/** By the column `Type`. Only the first title is one. */
function sorted(slides: readonly Slide[]): Omit<Slides, 'losses'> {
  const typeOf = ({parts}: Slide) => (typeof parts.type === 'string' ? parts.type.toLowerCase() : '');
  const plain = ({where, parts: {type: _, ...parts}}: Slide): Slide => ({where, parts});
  const title = slides.find((slide) => typeOf(slide) === 'title');
  const isEra = (slide: Slide) => typeOf(slide) === 'era';
  const eras = slides.filter(isEra);
  const events = slides
    .filter((slide) => slide !== title && !isEra(slide))
    .map((slide) => (typeOf(slide) === 'event' ? plain(slide) : slide));
  return {...(title && {title: plain(title)}), events, eras: eras.map(plain)};
}

function reportUnknownColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  nameOf: (column: number) => string,
  losses: Loss[],
): void {
  const firstCells = firstCellsOf(rows);
  header.forEach((name, column) => {
    const cell = firstCells.get(column);
    if (Object.hasOwn(COLUMNS, columnKey(name)) || cell === undefined) return;
    lossReporter(losses, `column ${nameOf(column)}`)('field', cell, nameOf(column));
  });
}

/** The first cell of each column that is not blank. By the cells that there are: rows can be much shorter than the header. */
function firstCellsOf(rows: readonly (readonly string[])[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell.trim() !== '' && !first.has(column)) first.set(column, cell);
    });
  }
  return first;
}

const DATE_PREFIXES = {start_date: '', end_date: 'End '} as const;
const DATE_COLUMNS = {year: 'Year', month: 'Month', day: 'Day'} as const;

/** A cell that is missing, or one too many, shifts the rest of a row: then words are where numbers belong. */
function reportShiftedCells({where, parts}: Slide, losses: Loss[]): void {
  const words = Object.entries(DATE_PREFIXES).flatMap(([part, prefix]) => {
    const date = partsIn(parts[part]);
    return Object.entries(DATE_COLUMNS)
      .map(([key, name]) => [key, prefix + name, textIn(date[key])] as const)
      .filter(([key, , text]) => text !== '' && numberIn(key, text) === undefined && !isDateText(text))
      .map(([, name, text]) => [name, text] as const);
  });
  const headline = textIn(partsIn(parts.text).headline);
  const found = [...words, ...(/^https?:\/\/\S+$/i.test(headline) ? [['Headline', headline]] : [])];
  if (found.length > 0)
    lossReporter(losses, where)('shifted', found.map((cell) => cell.join(': ')).join('; '));
}
