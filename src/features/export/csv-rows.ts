/** The rows of exported CSV as objects whose keys are columns: the inverse of `data/csv/document.ts`. */
import {DOCUMENT_FIELDS} from '../../data/csv/fields.js';
import type {TimelineDocument} from '../../data/schema.js';

/** An entry, or what a row of another kind has. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Entries come first: they are what people open the sheet for, and rows without a date are also last once the sheet is
 * sorted by date.
 */
export function rowsOf(document: TimelineDocument): Row[] {
  const {entries, actors, claims = [], kinds = [], standings = [], eras = []} = document;
  return [
    ...entries,
    ...documentRows(document),
    ...actors.map(({name, ...rest}) => ({...rest, kind: 'actor', headline: name})),
    ...claims.map(({id, text}) => ({id, kind: 'claim', headline: text})),
    ...kinds.map(({label, ...rest}) => ({...rest, kind: 'kind', headline: label})),
    ...standings.map(({id, label}) => ({id, kind: 'standing', headline: label})),
    ...eras.map(({label, date}) => ({kind: 'era', headline: label, span: date})),
  ];
}

/** A row for each field of the document itself. */
function documentRows(document: TimelineDocument): Row[] {
  return [...DOCUMENT_FIELDS.values()].flatMap(({path}) => {
    const value = valueAt(document, path);
    return value === undefined ? [] : [{id: path, kind: 'document', headline: value}];
  });
}

/** @param path keys joined by dots */
export function valueAt(thing: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Row | undefined)?.[key], thing);
}
