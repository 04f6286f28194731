/**
 * A record as JSON-LD with the vocabulary of schema.org. It contains only what the document says: the record, its source,
 * and an ordered list of claims and questions with their authors, if known. It rates no claim, presents none as a fact, and
 * does not describe the page. Actors have no type, because the data format does not say whether one is a person or an organisation.
 */
import type {TimelineDocument} from '../../data/schema.js';
import {itemsInOrder} from '../../model/prepare.js';
import type {PlainWords} from '../../model/timeline.js';
import {claimNodes} from './claims.js';
import {entryNode} from './entry.js';
import {withoutEmpty, isoDate, type Node} from './node.js';
import {placesOf, SOURCE, textIn, type RecordContext} from './record.js';

/**
 * The text of a `<script type="application/ld+json">`. `<` is escaped: otherwise `</script>` would end the script.
 * @param document a result of `parseTimeline`
 * @param locale the preferred language, for texts in several languages
 * @param addressOf returns the address of an entry by its id, if it has one
 * @param plainWords absent for a document without markup
 */
export function structuredData(
  document: TimelineDocument,
  locale: string,
  addressOf: (entry: string) => string | undefined = () => undefined,
  plainWords?: PlainWords,
): string {
  const text = textIn(document, locale);
  const prose = textIn(document, locale, plainWords);
  const record: RecordContext = {
    document,
    items: itemsInOrder(document),
    text,
    prose,
    addressOf,
    entryPlaces: placesOf(document.entries),
    actorPlaces: placesOf(document.actors),
  };
  return JSON.stringify(recordNode(record, locale)).replaceAll('<', '\\u003c');
}

function recordNode(record: RecordContext, locale: string): Node {
  const {document, text, prose} = record;
  const {title, description, coverage, licence, revised} = document;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: title && text(title),
    description: [description, coverage].flatMap((part) => (part === undefined ? [] : prose(part))),
    inLanguage: locale,
    license: licence && {'@type': 'CreativeWork', name: text(licence)},
    dateModified: isoDate(revised),
    isBasedOn: sourceNode(record),
    about: claimNodes(record),
    mainEntity: listNode(record),
  });
}

function sourceNode({document: {source}, text}: RecordContext): Node | undefined {
  if (!source) return undefined;
  const {title, author, publisher, url, published} = source;
  return withoutEmpty({
    '@type': 'CreativeWork',
    '@id': SOURCE,
    name: text(title),
    url,
    author: author && {name: author},
    publisher: publisher && {name: publisher},
    datePublished: isoDate(published),
  });
}

function listNode(record: RecordContext): Node {
  const {items} = record;
  return {
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: items.length,
    itemListElement: items.map(({entry}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: entryNode(entry, record),
    })),
  };
}
