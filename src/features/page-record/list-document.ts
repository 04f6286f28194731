/** The document that a list describes, and the places of its faults. */
import type {FaultCode} from '../../data/faults/codes.js';
import {faultAt, type Fault} from '../../data/faults/fault.js';
import {ID} from '../../data/schema.js';
import {idFromText, idMaker} from '../../data/slug.js';
import {KIND_MARKS, STANDINGS} from '../../data/vocabulary.js';
import type {PageContent} from './content.js';
import type {ListItem} from './list.js';
import type {Picture} from './picture.js';

type ListContent = Extract<PageContent, {readonly type: 'list'}>;

/** @returns a document to be parsed, and warnings about names that may be typing errors */
export function documentOf({items, untitled, title, language, markup}: ListContent): {
  readonly document: unknown;
  readonly faults: readonly Fault[];
} {
  const named = items.flatMap(({kind, number}) => (kind && !isBuiltIn(kind) ? [{kind, number}] : []));
  const kinds = idsOf(
    named.map(({kind}) => kind),
    Object.keys(KIND_MARKS),
  );
  const document = {
    lang: language,
    title,
    markup,
    kinds: [...kinds].map(([label, id]) => ({id, label})),
    entries: items.map((item) => entryOf(item, kinds)),
  };
  const first = new Map(named.toReversed().map(({kind, number}) => [kind, number]));
  const newKinds = [...first].toReversed().map(([kind, number]) => newKind(number, kind));
  const undated = items.filter(({date}) => date === undefined).map(({number}) => number);
  return {
    document,
    faults: [
      ...newKinds,
      ...items.flatMap(nextDate),
      ...together('undated-items', undated, 'date'),
      ...together('untitled-items', untitled, 'headline'),
    ],
  };
}

function entryOf(
  {id, date, extent, headline, kind, standing, actors, summary, sources, media}: ListItem,
  kinds: ReadonlyMap<string, string>,
): unknown {
  return {
    id,
    date,
    extent,
    headline,
    kind: kind && (kinds.get(kind) ?? kind.toLowerCase()),
    standing: standing && standingOf(standing),
    actors,
    summary: summary || undefined,
    sources: sources.length > 0 ? sources : undefined,
    media: media && mediaOf(media, headline),
  };
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
function idsOf(names: readonly string[], taken: readonly string[]): Map<string, string> {
  const newId = idMaker(taken);
  return new Map([...new Set(names)].map((name) => [name, newId(ID.test(name) ? name : idFromText(name))]));
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

function nextDate({nextDate: found, number}: ListItem): Fault[] {
  if (found === undefined) return [];
  return [{...faultAt([], 'next-date', {found, severity: 'warning'}), path: {item: number, keys: ['date']}}];
}

/** One fault for several items, at the first. */
function together(code: FaultCode, [first, ...others]: readonly number[], key: string): Fault[] {
  if (first === undefined) return [];
  const fault = faultAt([], code, {found: others.length + 1, severity: 'warning'});
  return [{...fault, path: {item: first, keys: [key]}}];
}

function mediaOf({src, alt, width, height, ...others}: Picture, headline: string): unknown {
  const size = width !== undefined && height !== undefined ? {width, height} : {};
  const {title, caption, credit} = others;
  const texts = Object.entries(others).filter(([, text]) => text);
  return {
    src,
    alt: [alt, caption, title, credit].find(Boolean) ?? headline,
    ...Object.fromEntries(texts),
    ...size,
  };
}
