/** Fills in what a document leaves out, so that everything that shows it can rely on it. */
import {actorsOf} from './actors.js';
import type {ParseSettings} from './parse-settings.js';
import type {Actor, Entry, ShapedDocument, ShapedEntry, TimelineDocument} from './schema.js';
import {hashOf, idFromTitle, idMaker, slug, textOf} from './slug.js';

export function complete(
  document: ShapedDocument,
  {language = 'en', title: otherTitle}: ParseSettings,
): TimelineDocument {
  const {id, lang, title = otherTitle, actors = [], entries, ...rest} = document;
  const named = actors.length > 0 ? {actors, entries} : withNamedActors(entries);
  return {
    ...rest,
    id: id ?? idFromTitle(title),
    lang: lang ?? language,
    ...(title !== undefined && {title}),
    actors: named.actors,
    entries: withIds(named.entries),
  };
}

/** Where the document lists no actors, entries have their names. */
function withNamedActors(entries: ShapedEntry[]): {actors: Actor[]; entries: ShapedEntry[]} {
  const {list, idOf} = actorsOf([]);
  const named = entries.map((entry) => {
    if (!namesActors(entry)) return entry;
    const {actors, about, reported, ...rest} = entry;
    return {
      ...rest,
      ...(actors && {actors: idsOf(actors, idOf)}),
      ...(about && {about: idsOf(about, idOf)}),
      ...(reported && {
        reported: reported.by === undefined ? reported : {...reported, by: idOf(reported.by)},
      }),
    };
  });
  return {actors: list as unknown as Actor[], entries: named};
}

function namesActors({actors = [], about = [], reported}: ShapedEntry): boolean {
  return actors.length > 0 || about.length > 0 || reported?.by !== undefined;
}

/** Each once: two ways to write a name can be the same actor. */
function idsOf(names: readonly string[], idOf: (name: string) => string): string[] {
  return [...new Set(names.map(idOf))];
}

/**
 * Made ids depend on the entry itself and not on its place in the document: when another entry is added, links and the
 * reader's selection must not lead to a different one. Of several entries with one headline, the earliest has the plain
 * id, the others have their date in it.
 */
function withIds(entries: ShapedEntry[]): Entry[] {
  if (entries.every(isComplete)) return entries;
  const newId = idMaker(entries.flatMap(({id}) => id ?? []));
  const made = new Map<ShapedEntry, string>();
  for (const [wanted, group] of groupedByWantedId(entries)) {
    group.sort(byDate).forEach((entry, index) => {
      const date = index === 0 ? '' : slug(entry.date ?? '');
      made.set(entry, newId(date === '' ? wanted : `${wanted}-${date}`));
    });
  }
  return entries.map((entry) => {
    if (isComplete(entry)) return entry;
    // Last, since a page may write `id: undefined`.
    const {id = made.get(entry)!, actors = [], ...rest} = entry;
    return {id, ...rest, actors};
  });
}

function isComplete(entry: ShapedEntry): entry is Entry {
  return entry.id !== undefined && entry.actors !== undefined;
}

function groupedByWantedId(entries: readonly ShapedEntry[]): Map<string, ShapedEntry[]> {
  const groups = new Map<string, ShapedEntry[]>();
  for (const entry of entries) {
    if (entry.id !== undefined) continue;
    const headline = textOf(entry.headline);
    const wanted = slug(headline) || hashOf(`${headline} ${entry.date ?? ''}`);
    const group = groups.get(wanted);
    if (group) group.push(entry);
    else groups.set(wanted, [entry]);
  }
  return groups;
}

/** By the text of the date, which is all that is needed for an order that does not change. */
function byDate({date: a = '\uffff'}: ShapedEntry, {date: b = '\uffff'}: ShapedEntry): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
