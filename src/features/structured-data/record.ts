/** What the nodes of a record are made from. */
import type {Entry, Source, Text, TimelineDocument} from '../../data/schema.js';
import type {DatedItem} from '../../model/entry-dates.js';
import {pickText} from '../../format/text.js';
import {defined, isoDate, type ForeignText, type Node} from './node.js';

export interface RecordContext {
  readonly document: TimelineDocument;
  /** In the format's order. */
  readonly items: readonly DatedItem[];
  readonly text: (text: Text) => string | ForeignText;
  readonly addressOf: (entry: string) => string | undefined;
}

/** Names within the record: nobody else can mean them. */
export const SOURCE = '_:source';

export function idOfEntry({id}: Entry, {document, addressOf}: RecordContext): string {
  return addressOf(id) ?? `_:entry${document.entries.findIndex((entry) => entry.id === id)}`;
}

export function textIn({lang}: TimelineDocument, locale: string): RecordContext['text'] {
  return (text) => {
    const {value, lang: other} = pickText(text, locale, lang);
    return other === undefined ? value : {'@language': other, '@value': value};
  };
}

/** Actors by their ids. */
export function actorNodes(ids: readonly string[], {document, text}: RecordContext): Node[] {
  return ids.flatMap((id) => {
    const index = document.actors.findIndex((actor) => actor.id === id);
    const actor = document.actors[index];
    return actor ? {'@id': `_:actor${index}`, name: text(actor.name)} : [];
  });
}

/** Where something is said. Paragraphs without an address are those of the document's own source. */
export function workNode({label, url, paragraphs, published, archived}: Source, {text}: RecordContext): Node {
  if (url === undefined && paragraphs) return {'@id': SOURCE};
  return defined({
    '@type': 'CreativeWork',
    name: text(label),
    url,
    datePublished: isoDate(published),
    archivedAt: archived,
  });
}
