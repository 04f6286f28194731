/** The entries of a sheet, with whatever they name and no row of its own tells. */
import type {Actors} from './actors.js';
import type {SheetRow} from './document.js';
import type {Header} from './header.js';
import {columnName, placeOf, sheetIssue, type Places} from './places.js';
import type {Parts, RowSettings} from './row.js';
import type {Issue} from '../issues.js';
import {ID} from '../schema.js';
import {idMaker, slug, textOf} from '../slug.js';
import {KIND_MARKS} from '../vocabulary.js';

interface Setting {
  readonly actors: Actors;
  /** These two grow by what the entries name. */
  readonly claims: Parts[];
  readonly kinds: Parts[];
  readonly reader: (row: SheetRow, actorsIn: RowSettings['actorsIn']) => Parts;
  readonly language: string;
  readonly header: Header;
  readonly places: Places;
  readonly issues: Issue[];
}

export function entriesOf(rows: readonly SheetRow[], setting: Setting): Parts[] {
  const actorsIn = actorsReader(setting);
  const kindOf = kindFinder(setting);
  const addClaims = claimFinder(setting);
  const read = rows.map((row) => {
    setting.places.entries.push(row.number);
    const parts = setting.reader(row, actorsIn(row));
    addClaims(row, parts);
    addLanguages(parts, setting.language);
    return {standing: 'unstated', actors: [], ...parts, kind: kindOf(row, parts.kind)};
  });
  const newId = idMaker(read.flatMap(({id}: Parts) => (typeof id === 'string' ? [id] : [])));
  return read.map((parts: Parts, index) => {
    const id = () => newId(slug(textOf(parts.headline)) || `row-${rows[index]!.number}`);
    return parts.id === undefined ? {id: id(), ...parts} : parts;
  });
}

type Find = (row: SheetRow, column: string, found: string, expected: string) => void;

/** Tells of a name that may be a slip of the pen: what people write is taken all the same. */
function findTeller({header, issues}: Setting): Find {
  return (row, column, found, expected) => {
    issues.push(
      sheetIssue(placeOf(row.number, columnName(column, header)), 'new', found, expected, 'warning'),
    );
  };
}

/** Actors that no row tells are the rule, and told only in a sheet that has such rows. */
function actorsReader(setting: Setting): (row: SheetRow) => RowSettings['actorsIn'] {
  const {actors, places} = setting;
  const isComplete = actors.list.length > 0;
  const tell = findTeller(setting);
  return (row) => (cell, column) => {
    const before = actors.list.length;
    const ids = column.field.type === 'actors' ? actors.idsOf(cell) : [actors.idOf(cell)];
    for (const {name} of actors.list.slice(before)) {
      places.actors.push(row.number);
      if (isComplete) tell(row, column.field.path, String(name), 'an actor');
    }
    return ids;
  };
}

/** The same of claims; their text is then their id. */
function claimFinder(setting: Setting): (row: SheetRow, entry: Parts) => void {
  const {claims, places} = setting;
  const isComplete = claims.length > 0;
  const tell = findTeller(setting);
  const known = new Set(claims.map(({id}) => id));
  return (row, entry) => {
    for (const {claim} of (entry.claims ?? []) as Parts[]) {
      if (typeof claim !== 'string' || known.has(claim) || !ID.test(claim)) continue;
      known.add(claim);
      claims.push({id: claim, text: claim});
      places.claims.push(row.number);
      if (isComplete) tell(row, 'claims', claim, 'a claim');
    }
  };
}

/** A kind by its id or label, in any case; one that is not known becomes one of the document's own, and that is told. */
function kindFinder(setting: Setting): (row: SheetRow, kind: unknown) => string {
  const {kinds, places} = setting;
  const tell = findTeller(setting);
  const known = new Map([
    ...kinds.flatMap(({id, label}) =>
      [textOf(label), String(id)].map((name): [string, string] => [name.toLowerCase(), String(id)]),
    ),
    ...Object.keys(KIND_MARKS).map((id): [string, string] => [id, id]),
  ]);
  const newId = idMaker(known.values());
  return (row, kind = 'event') => {
    const label = String(kind);
    const found = known.get(label.toLowerCase());
    if (found !== undefined) return found;
    const id = newId(ID.test(label) ? label : slug(label) || `kind-${row.number}`);
    known.set(label.toLowerCase(), id);
    kinds.push({id, label, mark: 'dot'});
    places.kinds.push(row.number);
    tell(row, 'kind', label, 'a kind');
    return id;
  };
}

/** Words that are quoted are in the language of the sheet, where no other is told. */
function addLanguages(entry: Parts, language: string): void {
  const dating = entry.dating as Parts | undefined;
  const reported = entry.reported as {dating?: Parts} | undefined;
  for (const words of [entry.quote, dating?.words, reported?.dating?.words] as (Parts | undefined)[]) {
    if (words?.text !== undefined) words.lang ??= language;
  }
}
