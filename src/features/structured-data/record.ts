/** The context of a record's nodes, and the nodes that several of them use. */
import type {Entry, Source, Text, TimelineDocument} from '../../data/schema.js';
import {languageOf} from '../../format/locale.js';
import type {Item, PlainWords} from '../../model/timeline.js';
import {pickText} from '../../format/text.js';
import {withoutEmpty, isoDate, type ForeignText, type Node} from './node.js';

export interface RecordContext {
  readonly document: TimelineDocument;
  /** In the order that the data format defines. */
  readonly items: readonly Item[];
  readonly text: (text: Text) => string | ForeignText;
  /** The same for texts that may have markup. */
  readonly prose: (text: Text) => string | ForeignText;
  readonly addressOf: (entry: string) => string | undefined;
  /** The places of the entries and of the actors in the document, by their ids. */
  readonly entryPlaces: ReadonlyMap<string, number>;
  readonly actorPlaces: ReadonlyMap<string, number>;
}

/** A blank node, as all ids that start with `_:`: other documents cannot refer to it. */
export const SOURCE = '_:source';

export function placesOf(things: readonly {readonly id: string}[]): ReadonlyMap<string, number> {
  return new Map(things.map(({id}, place) => [id, place]));
}

export function idOfEntry({id}: Entry, {entryPlaces, addressOf}: RecordContext): string {
  return addressOf(id) ?? `_:entry${entryPlaces.get(id)}`;
}

/** @param language that of the record: texts in another are marked */
export function textIn(
  {lang}: TimelineDocument,
  locale: string,
  language: string,
  plainWords: PlainWords = (text) => text,
): RecordContext['text'] {
  return (text) => {
    const {value, lang: own = locale} = pickText(text, locale, lang);
    const words = plainWords(value);
    return languageOf(own) === languageOf(language) ? words : {'@language': own, '@value': words};
  };
}

export function actorNodes(ids: readonly string[], {document, actorPlaces, text}: RecordContext): Node[] {
  return ids.flatMap((id) => {
    const place = actorPlaces.get(id) ?? -1;
    const actor = document.actors[place];
    return actor ? {'@id': `_:actor${place}`, name: text(actor.name)} : [];
  });
}

/** A source as a work. Paragraphs without an address refer to the document's own source, if it has one. */
export function workNode(
  {label, url, paragraphs, published, archived}: Source,
  {text, document}: RecordContext,
): Node {
  if (url === undefined && paragraphs && document.source) return {'@id': SOURCE};
  return withoutEmpty({
    '@type': 'CreativeWork',
    name: text(label),
    url,
    datePublished: isoDate(published),
    archivedAt: archived,
  });
}
