/** The document that a list describes, with what a list does not have filled in, and the places of its faults. */
import {faultAt, type Fault} from '../../data/faults/fault.js';
import {ID} from '../../data/schema.js';
import {idMaker, slug} from '../../data/slug.js';
import {KIND_MARKS, STANDINGS} from '../../data/vocabulary.js';
import type {Content} from './content.js';
import type {ListItem, Picture} from './list.js';

type ListContent = Extract<Content, {readonly type: 'list'}>;

/** The size of a picture in px if the page names none. */
const PICTURE = {width: 1200, height: 800};
const TITLE = 'Timeline';

/** @returns a document to be parsed, and warnings about names that may be typing errors */
export function documentOf({items, title = TITLE, language}: ListContent): {
  readonly document: unknown;
  readonly faults: readonly Fault[];
} {
  const actors = namesOf(
    items.flatMap((item) => item.actors),
    'actor',
  );
  const named = items.flatMap(({kind, number}) => (kind && !isBuiltIn(kind) ? [{kind, number}] : []));
  const kinds = namesOf(
    named.map(({kind}) => kind),
    'kind',
    Object.keys(KIND_MARKS),
  );
  const document = {
    version: 1,
    id: slug(title) || 'list',
    lang: language,
    title,
    source: {title},
    actors: [...actors].map(([name, id]) => ({id, name})),
    kinds: [...kinds].map(([label, id]) => ({id, label, mark: 'dot'})),
    entries: entriesOf(items, actors, kinds),
  };
  const first = new Map(named.toReversed().map(({kind, number}) => [kind, number]));
  return {document, faults: [...first].toReversed().map(([kind, number]) => newKind(number, kind))};
}

type Ids = ReadonlyMap<string, string>;

function entriesOf(items: readonly ListItem[], actors: Ids, kinds: Ids): unknown[] {
  const newId = idMaker(items.flatMap(({id}) => id ?? []));
  return items.map(({id, number, date, headline, kind = 'event', standing = 'unstated', ...item}) => ({
    id: id ?? newId(slug(headline) || `item-${number}`),
    date,
    headline,
    kind: kinds.get(kind) ?? kind.toLowerCase(),
    standing: standingOf(standing),
    actors: [...new Set(item.actors)].map((name) => actors.get(name)),
    ...(item.summary && {summary: item.summary}),
    ...(item.sources.length > 0 && {sources: item.sources}),
    ...(item.media && {media: mediaOf(item.media, headline)}),
  }));
}

/** The same fault with the number of the item instead of the index of the entry. */
export function inList(fault: Fault, items: readonly ListItem[]): Fault {
  const {path} = fault;
  if (!Array.isArray(path)) return fault;
  const [list, index, ...keys] = path as readonly PropertyKey[];
  const item = list === 'entries' ? items[index as number] : undefined;
  return item ? {...fault, path: {item: item.number, keys}} : fault;
}

/** Names with the ids that they get, in the order in which they appear. */
function namesOf(
  names: readonly string[],
  fallback: string,
  taken: readonly string[] = [],
): Map<string, string> {
  const newId = idMaker(taken);
  const unique = [...new Set(names)];
  return new Map(
    unique.map((name, index) => [
      name,
      newId(ID.test(name) ? name : slug(name) || `${fallback}-${index + 1}`),
    ]),
  );
}

function isBuiltIn(kind: string): boolean {
  return Object.hasOwn(KIND_MARKS, kind.toLowerCase());
}

function standingOf(written: string): string {
  const plain = written.trim().toLowerCase().replace(/\s+/g, '-');
  return (STANDINGS as readonly string[]).includes(plain) ? plain : written;
}

function newKind(item: number, kind: string): Fault {
  const fault = faultAt([], 'new', {found: kind, expected: {key: 'expected.kind'}, severity: 'warning'});
  return {...fault, path: {item, keys: ['kind']}};
}

function mediaOf({src, alt, credit, width, height}: Picture, headline: string): unknown {
  const size = width !== undefined && height !== undefined ? {width, height} : PICTURE;
  return {src, alt: alt || credit || headline, ...(credit && {credit}), ...size};
}
