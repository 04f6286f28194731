/** What is exported of a document: the document as it is, or an excerpt whose `coverage` says that it is one. */
import type {Entry, Text, TimelineDocument} from '../../data/schema.js';
import {titledDocument} from '../../format/record-title.js';
import {dayText} from '../../model/day-text.js';
import type {FileContext, Selection} from './selection.js';

export async function exportedDocument(
  selection: Selection,
  context: FileContext,
): Promise<TimelineDocument> {
  const note = await excerptNotes(selection, context);
  return documentOf(selection, titledDocument(context.timeline.document, context.heading), note);
}

/**
 * An excerpt has only the actors, claims and kinds that its entries use: a claim without entries would look as if nobody
 * had commented on it. Texts keep all their languages; entries keep the document's order.
 */
function documentOf(
  {items}: Selection,
  document: TimelineDocument,
  note: (lang: string) => string,
): TimelineDocument {
  const inOrder = items.toSorted((a, b) => a.position - b.position);
  if (document.entries.every((entry, place) => entry === inOrder[place]?.entry)) return document;
  const ids = new Set(items.map(({entry}) => entry.id));
  const entries = inOrder.map(({entry}) => withoutReferences(entry, ids));
  const {claims, kinds} = document;
  const usedActors = new Set(entries.flatMap(actorsOf));
  const usedClaims = new Set(entries.flatMap((entry) => (entry.claims ?? []).map(({claim}) => claim)));
  const usedKinds = new Set(entries.map(({kind}) => kind));
  return {
    ...document,
    coverage: withNote(document, note),
    actors: document.actors.filter(({id}) => usedActors.has(id)),
    ...(claims && {claims: claims.filter(({id}) => usedClaims.has(id))}),
    ...(kinds && {kinds: kinds.filter(({id}) => usedKinds.has(id))}),
    entries,
  };
}

/** Removes references to entries that are not in the excerpt. */
function withoutReferences({after, ...rest}: Entry, ids: ReadonlySet<string>): Entry {
  return withoutLinks(after !== undefined && ids.has(after) ? {...rest, after} : rest, ids);
}

function withoutLinks(entry: Entry, ids: ReadonlySet<string>): Entry {
  const {links, ...rest} = entry;
  if (!links || links.every(({to}) => ids.has(to))) return entry;
  const kept = links.filter(({to}) => ids.has(to));
  return kept.length > 0 ? {...entry, links: kept} : rest;
}

function actorsOf({actors, about = [], reported}: Entry): readonly string[] {
  return [...actors, ...about, ...(reported?.by === undefined ? [] : [reported.by])];
}

/** Adds the note in every language of the text, so that no reader takes the excerpt for the whole document. */
function withNote({coverage = '', lang, markup}: TimelineDocument, note: (lang: string) => string): Text {
  const noted = (text: string, language: string): string => {
    // In the same paragraph, the note would be part of the last item of a list.
    const separator = markup !== undefined || /[\r\n]/.test(text) ? '\n\n' : ' ';
    return `${text}${separator}${note(language)}`.trim();
  };
  if (typeof coverage === 'string') return noted(coverage, lang);
  return Object.fromEntries(Object.entries(coverage).map(([tag, text]) => [tag, noted(text, tag)]));
}

/** "An excerpt, as of 2024-11-12: 5 of 14 entries.", in each language of `coverage`. */
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
