/** Faults in words, by the messages of one language. */
import type {Fault, FaultPath, ListPath, SheetPath} from './fault.js';
import {paramTexts, type FormatMessage} from './format.js';
import {isDocumentPath, keysText} from './path.js';

/** Path and fault in one text. */
export function faultText({code, path, params}: Fault, format: FormatMessage): string {
  const fault = format(`fault.${code}`, paramTexts(params, format));
  const place = pathText(path, format);
  return place === '' ? fault : format('fault.at', {path: place, fault});
}

/** A path as people write it: `entries[3].date`, `row 4, column date`; '' for the document itself. */
export function pathText(path: FaultPath, format: FormatMessage): string {
  if (isDocumentPath(path)) return keysText(path);
  if ('item' in path) return itemText(path, format);
  return 'option' in path ? path.option : placeText(path, format);
}

function itemText({item, keys}: ListPath, format: FormatMessage): string {
  const key = keys.length > 0 ? 'place.item' : 'place.wholeItem';
  return format(key, {item: String(item), field: keysText(keys)});
}

function placeText({row, column, line}: SheetPath, format: FormatMessage): string {
  const key =
    line !== undefined
      ? 'place.line'
      : row === undefined
        ? 'place.column'
        : column === undefined
          ? 'place.row'
          : 'place.cell';
  return format(key, {row: String(row), column: String(column), line: String(line)});
}
