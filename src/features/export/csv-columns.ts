/** The columns of exported CSV: the fields of an entry by their paths. */
import type {Dating, Entry, Media, Source, Text} from '../../data/schema.js';

type Value = string | number | undefined;

export interface Column {
  readonly name: string;
  readonly cell: (entry: Entry) => Value;
}

/** A text in the reader's language. */
export type TextOf = (text: Text | undefined) => string | undefined;

export function columns(textOf: TextOf): Column[] {
  const column = (name: string, cell: Column['cell']): Column => ({name, cell});
  return [
    column('id', ({id}) => id),
    column('kind', ({kind}) => kind),
    column('standing', ({standing}) => standing),
    column('date', ({date}) => date),
    column('after', ({after}) => after),
    column('extent', ({extent}) => extent),
    ...datingColumns('dating', ({dating}) => dating, textOf),
    column('reported.date', ({reported}) => reported?.date),
    column('reported.by', ({reported}) => reported?.by),
    ...datingColumns('reported.dating', ({reported}) => reported?.dating, textOf),
    column('actors', ({actors}) => actors.join(' ')),
    column('about', ({about}) => about?.join(' ')),
    column('speaker', ({speaker}) => textOf(speaker)),
    column('place.name', ({place}) => textOf(place?.name)),
    column('place.timeZone', ({place}) => place?.timeZone),
    column('headline', ({headline}) => textOf(headline)),
    column('summary', ({summary}) => textOf(summary)),
    column('quote.text', ({quote}) => quote?.text),
    column('quote.lang', ({quote}) => quote?.lang),
    column('quote.speaker', ({quote}) => textOf(quote?.speaker)),
    column('claims', ({claims}) => claims?.map(({claim, stance}) => `${claim}:${stance}`).join(' ')),
    column('links', ({links}) => links?.map(({type, to}) => `${type}:${to}`).join(' ')),
    ...sourceColumns('links.source', ({links}) => links?.map(({source}) => source), textOf),
    ...sourceColumns('sources', ({sources}) => sources, textOf),
    ...sourceColumns('corroboration', ({corroboration}) => corroboration, textOf),
    column('note', ({note}) => textOf(note)),
    ...mediaColumns(textOf),
    column('revisions.date', ({revisions}) => joinLines(revisions, ({date}) => date)),
    column('revisions.change', ({revisions}) => joinLines(revisions, ({change}) => textOf(change))),
  ];
}

function datingColumns(
  path: string,
  datingOf: (entry: Entry) => Dating | undefined,
  textOf: TextOf,
): Column[] {
  const column = (name: string, cell: (dating: Dating) => Value): Column => ({
    name: `${path}.${name}`,
    cell: (entry) => {
      const dating = datingOf(entry);
      return dating && cell(dating);
    },
  });
  return [
    column('basis', ({basis}) => basis),
    column('words.text', ({words}) => words?.text),
    column('words.lang', ({words}) => words?.lang),
    column('note', ({note}) => textOf(note)),
    ...sourceColumns(`${path}.corroboration`, (entry) => datingOf(entry)?.corroboration, textOf),
  ];
}

function mediaColumns(textOf: TextOf): Column[] {
  const column = (name: string, field: (media: Media) => Value): Column => ({
    name: `media.${name}`,
    cell: ({media}) => joinLines(media, (one) => field(one)?.toString()),
  });
  return [
    column('type', ({type}) => (type === 'image' ? undefined : type)),
    column('src', ({src}) => src),
    column('url', ({url}) => url),
    column('alt', ({alt}) => textOf(alt)),
    column('title', ({title}) => textOf(title)),
    column('caption', ({caption}) => textOf(caption)),
    column('credit', ({credit}) => textOf(credit)),
    column('width', ({width}) => width),
    column('height', ({height}) => height),
    column('link', ({link}) => link),
    column('poster', ({poster}) => poster),
    column('captions', ({captions}) => captions),
  ];
}

type SourceList = readonly (Source | undefined)[] | undefined;

function sourceColumns(path: string, sourcesOf: (entry: Entry) => SourceList, textOf: TextOf): Column[] {
  const column = (name: string, field: (source: Source) => string | undefined): Column => ({
    name: `${path}.${name}`,
    cell: (entry) => joinLines(sourcesOf(entry), (source) => source && field(source)),
  });
  return [
    column('label', ({label}) => textOf(label)),
    column('url', ({url}) => url),
    column('paragraphs', ({paragraphs}) => paragraphs?.join(' ')),
    column('published', ({published}) => published),
    column('archived', ({archived}) => archived),
    column('retrieved', ({retrieved}) => retrieved),
  ];
}

/** A line per item; a blank line for an item without the field. Undefined if no item has it. */
function joinLines<Item>(
  items: readonly Item[] | undefined,
  field: (item: Item) => string | undefined,
): string | undefined {
  const texts = items?.map((item) => field(item)?.replace(/\s+/g, ' ') ?? ' ');
  return texts?.some((text) => text !== ' ') ? texts.join('\n') : undefined;
}
