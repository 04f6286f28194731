/** The entries of a sheet, and the actors, claims and kinds that they name without a row for them. */
import type {Places} from './places.js';
import type {Parts, RowSettings, SheetRow} from './row.js';
import type {Actors} from '../actors.js';
import {trimmed} from '../blanks.js';
import {faultAt, type Fault, type MessageReference} from '../faults/fault.js';
import {ID} from '../schema.js';
import {idFromText, idMaker, textOf} from '../slug.js';
import {KIND_MARKS} from '../vocabulary.js';

interface SheetContext {
  readonly actors: Actors;
  /** Extended by those that entries name. */
  readonly claims: Parts[];
  /** Extended by those that entries name. */
  readonly kinds: Parts[];
  readonly read: (row: SheetRow, actorsIn: RowSettings['actorsIn']) => Parts;
  readonly language: string;
  readonly places: Places;
  /** Extended by what is found. */
  readonly faults: Fault[];
}

export function entriesOf(rows: readonly SheetRow[], context: SheetContext): Parts[] {
  const added: AddedActor[] = [];
  const actorsIn = actorsReader(context, added);
  const kindOf = kindFinder(context);
  const addClaims = claimAdder(context);
  const entries = rows.map((row) => {
    context.places.rows.entries.push(row.number);
    const parts = context.read(row, actorsIn(row));
    addClaims(row, parts);
    addLanguages(parts, context.language);
    return {actors: [], ...parts, kind: kindOf(row, parts.kind)};
  });
  warnOfLists(added, context);
  return entries;
}

type WarnNew = (row: SheetRow, field: string, found: string, expected: MessageReference['key']) => void;

/** Warns about a name that may be a typing error: it is used all the same. */
function newWarner({places, faults}: SheetContext): WarnNew {
  return (row, field, found, key) => {
    const path = {row: row.number, column: places.columnFor(field)};
    faults.push(faultAt(path, 'new', {found, expected: {key}, severity: 'warning'}));
  };
}

/** An actor without a row, and the field that has named it first. */
interface AddedActor {
  readonly name: string;
  readonly row: SheetRow;
  readonly field: string;
}

/**
 * Most sheets have no rows for actors. Only where some have one, the others cause a warning.
 * @param added extended by those that have none
 */
function actorsReader(
  context: SheetContext,
  added: AddedActor[],
): (row: SheetRow) => RowSettings['actorsIn'] {
  const {actors, places} = context;
  const isComplete = actors.list.length > 0;
  const warn = newWarner(context);
  return (row) => (cell, column) => {
    const before = actors.list.length;
    const ids = column.field.type === 'actors' ? actors.idsOf(cell) : [actors.idOf(cell)];
    for (const actor of actors.list.slice(before)) {
      const name = String(actor.name);
      places.rows.actors.push(row.number);
      added.push({name, row, field: column.field.path});
      if (isComplete) warn(row, column.field.path, name, 'expected.actor');
    }
    return ids;
  };
}

/** Databases export several names with commas. A name may have one, too: it is a list if each part is an actor elsewhere. */
function warnOfLists(added: readonly AddedActor[], {actors, places, faults}: SheetContext): void {
  for (const {name, row, field} of added) {
    const parts = name.split(',').map(trimmed);
    if (parts.length < 2 || !parts.every(actors.has)) continue;
    const path = {row: row.number, column: places.columnFor(field)};
    faults.push(faultAt(path, 'actor-list', {found: name, expected: parts.join('; '), severity: 'warning'}));
  }
}

/** The same for claims. The text of a claim without a row is its id. */
function claimAdder(context: SheetContext): (row: SheetRow, entry: Parts) => void {
  const {claims, places} = context;
  const isComplete = claims.length > 0;
  const warn = newWarner(context);
  const known = new Set(claims.map(({id}) => id));
  return (row, entry) => {
    for (const {claim} of (entry.claims ?? []) as Parts[]) {
      if (typeof claim !== 'string' || known.has(claim) || !ID.test(claim)) continue;
      known.add(claim);
      claims.push({id: claim, text: claim});
      places.rows.claims.push(row.number);
      if (isComplete) warn(row, 'claims', claim, 'expected.claim');
    }
  };
}

/** Finds a kind by its id, else by its id or label in any case. An unknown one becomes a kind of the document, with a warning. */
function kindFinder(context: SheetContext): (row: SheetRow, kind: unknown) => string {
  const {kinds, places} = context;
  const warn = newWarner(context);
  const ids = new Set([...kinds.map(({id}) => String(id)), ...Object.keys(KIND_MARKS)]);
  const known = new Map([
    ...kinds.map(({id, label}): [string, string] => [textOf(label).toLowerCase(), String(id)]),
    ...[...ids].map((id): [string, string] => [id.toLowerCase(), id]),
  ]);
  const newId = idMaker(ids);
  return (row, kind = 'event') => {
    const label = String(kind);
    const found = ids.has(label) ? label : known.get(label.toLowerCase());
    if (found !== undefined) return found;
    const id = newId(ID.test(label) ? label : idFromText(label));
    known.set(label.toLowerCase(), id);
    kinds.push({id, label});
    places.rows.kinds.push(row.number);
    warn(row, 'kind', label, 'expected.kind');
    return id;
  };
}

/** Quoted words are in the language of the sheet unless a cell names another. */
function addLanguages(entry: Parts, language: string): void {
  const dating = entry.dating as Parts | undefined;
  const reported = entry.reported as {dating?: Parts} | undefined;
  for (const words of [entry.quote, dating?.words, reported?.dating?.words] as (Parts | undefined)[]) {
    if (words?.text !== undefined) words.lang ??= language;
  }
}
