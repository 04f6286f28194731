/** Unknown columns that say which years are before Christ: without them, the years count as years AD. */
import {unguarded} from './cell.js';
import type {Header} from './header.js';
import {isBlank, trimmed} from '../blanks.js';
import {eraOf, namesBeforeChrist} from '../dates/era-names.js';

type Rows = readonly (readonly string[])[];

/** No era is longer. */
const MAX_LENGTH = 20;
/** A date before Christ that is written as it should be. */
const BEFORE_CHRIST = /^(?:Y?-|0000)/;

/** The indexes of columns with a name such as "Year (BCE)", or with "BC" beside a year that is not before Christ. */
export function eraColumns(header: Header, rows: Rows): ReadonlySet<number> {
  const {unknown, nameOf} = header;
  const needed = columnsWithEras(header, rows);
  return new Set(unknown.filter((index) => needed.has(index) || namesBeforeChrist(nameOf(index))));
}

/** Columns that have eras alone. By the cells that there are: rows can be much shorter than the header. */
function columnsWithEras({unknown, columns, row}: Header, rows: Rows): ReadonlySet<number> {
  const dateAt = columns.find(({field}) => field.path === 'date')?.index ?? -1;
  const possible = new Set(unknown);
  const needed = new Set<number>();
  for (const cells of rows.slice(row + 1)) {
    const isBefore = BEFORE_CHRIST.test(trimmed(unguarded(cells[dateAt] ?? '')));
    cells.forEach((cell, index) => {
      if (!possible.has(index) || isBlank(cell)) return;
      const era = eraIn(cell);
      if (era === undefined) possible.delete(index);
      else if (era === 'before' && !isBefore) needed.add(index);
    });
  }
  return new Set([...needed].filter((index) => possible.has(index)));
}

function eraIn(cell: string): ReturnType<typeof eraOf> {
  const text = trimmed(cell);
  return text.length > MAX_LENGTH ? undefined : eraOf(text);
}
