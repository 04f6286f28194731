/** The document in its own format again: all of it as it is, or an excerpt that says so. */
import type {Entry, Text, TimelineDocument} from '../../data/schema.js';
import {dayText} from '../../model/day-text.js';
import type {FileContext, Selection} from './selection.js';

export async function jsonFile(selection: Selection, context: FileContext): Promise<string> {
  const {document} = context.timeline;
  const note = await excerptNotes(selection, context);
  return `${JSON.stringify(documentOf(selection, document, note), null, 2)}\n`;
}

/**
 * An excerpt has what its entries need and no more: a claim that none of them speaks to would read as one on which
 * nobody has. Texts keep all their languages; entries keep the document's own order.
 */
function documentOf(
  {items}: Selection,
  document: TimelineDocument,
  note: (lang: string) => string,
): TimelineDocument {
  const inOrder = items.toSorted((a, b) => a.position - b.position);
  if (document.entries.every((entry, place) => entry === inOrder[place]?.entry)) return document;
  const ids = new Set(items.map(({entry}) => entry.id));
  const entries = inOrder.map(({entry}) => withoutLinks(entry, ids));
  const {claims, kinds} = document;
  const actors = new Set(entries.flatMap(actorsOf));
  const spokenTo = new Set(entries.flatMap((entry) => (entry.claims ?? []).map(({claim}) => claim)));
  const used = new Set(entries.map(({kind}) => kind));
  return {
    ...document,
    coverage: withNote(document.coverage ?? '', document.lang, note),
    actors: document.actors.filter(({id}) => actors.has(id)),
    ...(claims && {claims: claims.filter(({id}) => spokenTo.has(id))}),
    ...(kinds && {kinds: kinds.filter(({id}) => used.has(id))}),
    entries,
  };
}

/** A link to an entry that is left out would lead to nothing. */
function withoutLinks(entry: Entry, ids: ReadonlySet<string>): Entry {
  const {links, ...rest} = entry;
  if (!links || links.every(({to}) => ids.has(to))) return entry;
  const kept = links.filter(({to}) => ids.has(to));
  return kept.length > 0 ? {...entry, links: kept} : rest;
}

function actorsOf({actors, about = [], reported}: Entry): readonly string[] {
  return [...actors, ...about, ...(reported?.by === undefined ? [] : [reported.by])];
}

/** Who reads the note in another language must not take an excerpt for the whole. */
function withNote(coverage: Text, lang: string, note: (lang: string) => string): Text {
  if (typeof coverage === 'string') return `${coverage} ${note(lang)}`.trim();
  return Object.fromEntries(Object.entries(coverage).map(([tag, text]) => [tag, `${text} ${note(tag)}`]));
}

/** "An excerpt, as of 2024-11-12: 5 of 14 entries.", in the language of each text that it is added to. */
async function excerptNotes(
  {items, asOf}: Selection,
  {timeline: {document}, translatorFor}: FileContext,
): Promise<(lang: string) => string> {
  const {coverage = '', lang, entries} = document;
  const languages = typeof coverage === 'string' ? [lang] : Object.keys(coverage);
  const counts = {n: items.length, total: entries.length};
  const notes = await Promise.all(
    languages.map(async (language): Promise<[string, string]> => {
      const translate = await translatorFor(language);
      const note =
        asOf === undefined
          ? translate('export.excerpt', counts)
          : translate('export.excerptAsOf', {...counts, date: dayText(asOf)});
      return [language, note];
    }),
  );
  const byLanguage = new Map(notes);
  return (language) => byLanguage.get(language) ?? '';
}
