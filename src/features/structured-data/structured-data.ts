/**
 * A record as JSON-LD with the vocabulary of schema.org. It contains only what the document says: the record, its source,
 * and an ordered list of claims and questions with their authors, if known. It rates no claim, presents none as a fact, and
 * does not describe the page. Actors have no type, because the data format does not say whether one is a person or an organisation.
 */
import type {Text, TimelineDocument} from '../../data/schema.js';
import {languageOf} from '../../format/locale.js';
import {titledDocument} from '../../format/record-title.js';
import {pickText} from '../../format/text.js';
import type {Item} from '../../model/timeline.js';
import type {Context} from '../../views/context.js';
import {claimNodes} from './claims.js';
import {entryNode} from './entry.js';
import {withoutEmpty, isoDate, type Node} from './node.js';
import {placesOf, SOURCE, textIn, type RecordContext} from './record.js';

const UNKNOWN_LANGUAGE = 'und';

/** The part of a view model that structured data has: the record as of the chosen day, whatever the filters hide. */
export interface ShownRecord {
  readonly context: Pick<Context, 'timeline' | 'heading' | 'locale'>;
  readonly results: {readonly snapshot: {readonly items: readonly Item[]}};
}

/**
 * The text of a `<script type="application/ld+json">`. `<` is escaped: otherwise `</script>` would end the script.
 * @param addressOf returns the address of an entry by its id, if it has one
 */
export function structuredData(
  {context: {timeline, heading, locale}, results: {snapshot}}: ShownRecord,
  addressOf: (entry: string) => string | undefined = () => undefined,
): string {
  const document = titledDocument(timeline.document, heading);
  const language = mainLanguage(document, locale);
  const record: RecordContext = {
    document,
    items: snapshot.items,
    text: textIn(document, locale, language),
    prose: textIn(document, locale, language, timeline.plainWords),
    addressOf,
    entryPlaces: placesOf(document.entries),
    actorPlaces: placesOf(document.actors),
  };
  return JSON.stringify(recordNode(record, language)).replaceAll('<', '\\u003c');
}

/** The reader's language if at least half of the title and the headlines are shown in it, otherwise the document's. */
function mainLanguage({lang, title, entries}: TimelineDocument, locale: string): string {
  if (languageOf(lang) === languageOf(locale)) return lang;
  const texts: readonly Text[] = [
    ...(title === undefined ? [] : [title]),
    ...entries.map((entry) => entry.headline),
  ];
  const shown = texts.filter((text) => pickText(text, locale, lang).lang === undefined);
  return shown.length > 0 && 2 * shown.length >= texts.length ? locale : lang;
}

function recordNode(record: RecordContext, language: string): Node {
  const {document, text, prose} = record;
  const {title, description, coverage, licence, revised} = document;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: title && text(title),
    description: [description, coverage].flatMap((part) => (part === undefined ? [] : prose(part))),
    inLanguage: language === UNKNOWN_LANGUAGE ? undefined : language,
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
