/** Warnings about cells in which a formula has failed: the entries show these cells as they are. */
import type {Header} from './header.js';
import {rowNumber} from './places.js';
import {trimmed} from '../blanks.js';
import {faultAt, type Fault} from '../faults/fault.js';

const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/i;
/** Such dates are errors by themselves. */
const DATE = /(?:^|\.)date$/;

export function sheetErrors({columns, row}: Header, rows: readonly (readonly string[])[]): Fault[] {
  const texts = columns.filter(({field}) => !DATE.test(field.path));
  // By the cells that there are: rows can be much shorter than the header.
  const names = new Map(texts.map(({index, name}) => [index, name]));
  const faults: Fault[] = [];
  for (const [index, cells] of rows.slice(row + 1).entries()) {
    cells.forEach((cell, at) => {
      const column = cell.includes('#') && ERROR.test(trimmed(cell)) ? names.get(at) : undefined;
      if (column === undefined) return;
      const path = {row: rowNumber(index + row + 1), column};
      faults.push(faultAt(path, 'sheet-error', {found: trimmed(cell), severity: 'warning'}));
    });
  }
  return faults;
}
