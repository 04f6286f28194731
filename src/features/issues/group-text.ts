/** Faults that are the same in many places, in one line. */
import type {FaultPath, SheetPath} from '../../data/faults/fault.js';
import {paramText} from '../../data/faults/format.js';
import {alikeIn, type FaultGroup} from '../../data/faults/groups.js';
import {faultText, pathText} from '../../data/faults/text.js';
import type {Translate} from '../../format/translate.js';
import type {IssuesKey} from './messages.js';

/** Who corrects these finds the others. */
const MAX_PLACES = 5;

export function groupText(group: FaultGroup, translate: Translate<IssuesKey>): string {
  const {fault, paths} = group;
  if (paths.length === 1) return faultText(fault, translate);
  const params = {
    n: paths.length,
    places: placesText(paths, translate),
    fault: faultText({...fault, path: []}, translate),
  };
  const alike = alikeIn(group);
  if (!alike) return translate('faults.same', params);
  const found = paramText(fault.params.found, translate).replace(/^"|"$/g, '');
  return translate(`faults.${alike}`, {...params, found});
}

function placesText(paths: readonly FaultPath[], translate: Translate<IssuesKey>): string {
  const [rows, columns] = [paths.map(rowOf), new Set(paths.map(columnOf))];
  const more = paths.length > MAX_PLACES ? ', …' : '';
  const first = (items: readonly unknown[]) => items.slice(0, MAX_PLACES).join(', ') + more;
  const [column] = columns;
  if (rows.every((row) => row !== undefined) && columns.size === 1 && column !== undefined) {
    return translate('place.rows', {rows: first(rows), column});
  }
  if (rows.every((row) => row === undefined) && !columns.has(undefined))
    return translate('place.columns', {columns: first([...columns])});
  return first(paths.slice(0, MAX_PLACES).map((path) => pathText(path, translate)));
}

function rowOf(path: FaultPath): number | undefined {
  return (path as SheetPath).row;
}

function columnOf(path: FaultPath): string | undefined {
  return (path as SheetPath).column;
}
