/** The columns of a table of entries: each of the format's fields by its path. */
import type {Dating, Entry, Source, Text} from '../../data/schema.js';

type Value = string | number | undefined;

export interface Column {
  readonly name: string;
  readonly cell: (entry: Entry) => Value;
}

/** A text in the reader's language. */
export type Tell = (text: Text | undefined) => string | undefined;

export function columns(tell: Tell): Column[] {
  const of = (name: string, cell: Column['cell']): Column => ({name, cell});
  return [
    of('id', ({id}) => id),
    of('kind', ({kind}) => kind),
    of('standing', ({standing}) => standing),
    of('date', ({date}) => date),
    of('extent', ({extent}) => extent),
    ...datingColumns('dating', ({dating}) => dating, tell),
    of('reported.date', ({reported}) => reported?.date),
    of('reported.by', ({reported}) => reported?.by),
    ...datingColumns('reported.dating', ({reported}) => reported?.dating, tell),
    of('actors', ({actors}) => actors.join(' ')),
    of('about', ({about}) => about?.join(' ')),
    of('speaker', ({speaker}) => tell(speaker)),
    of('place.name', ({place}) => tell(place?.name)),
    of('place.timeZone', ({place}) => place?.timeZone),
    of('headline', ({headline}) => tell(headline)),
    of('summary', ({summary}) => tell(summary)),
    of('quote.text', ({quote}) => quote?.text),
    of('quote.lang', ({quote}) => quote?.lang),
    of('quote.speaker', ({quote}) => tell(quote?.speaker)),
    of('claims', ({claims}) => claims?.map(({claim, stance}) => `${claim}:${stance}`).join(' ')),
    of('links', ({links}) => links?.map(({type, to}) => `${type}:${to}`).join(' ')),
    ...sourceColumns('links.source', ({links}) => links?.map(({source}) => source), tell),
    ...sourceColumns('sources', ({sources}) => sources, tell),
    ...sourceColumns('corroboration', ({corroboration}) => corroboration, tell),
    of('note', ({note}) => tell(note)),
    of('media.src', ({media}) => media?.src),
    of('media.alt', ({media}) => tell(media?.alt)),
    of('media.credit', ({media}) => tell(media?.credit)),
    of('media.width', ({media}) => media?.width),
    of('media.height', ({media}) => media?.height),
    of('revisions.date', ({revisions}) => lines(revisions, ({date}) => date)),
    of('revisions.change', ({revisions}) => lines(revisions, ({change}) => tell(change))),
  ];
}

function datingColumns(path: string, datingOf: (entry: Entry) => Dating | undefined, tell: Tell): Column[] {
  const of = (name: string, cell: (dating: Dating) => Value): Column => ({
    name: `${path}.${name}`,
    cell: (entry) => {
      const dating = datingOf(entry);
      return dating && cell(dating);
    },
  });
  return [
    of('basis', ({basis}) => basis),
    of('words.text', ({words}) => words?.text),
    of('words.lang', ({words}) => words?.lang),
    of('note', ({note}) => tell(note)),
    ...sourceColumns(`${path}.corroboration`, (entry) => datingOf(entry)?.corroboration, tell),
  ];
}

type Sources = readonly (Source | undefined)[] | undefined;

function sourceColumns(path: string, sourcesOf: (entry: Entry) => Sources, tell: Tell): Column[] {
  const of = (name: string, field: (source: Source) => string | undefined): Column => ({
    name: `${path}.${name}`,
    cell: (entry) => lines(sourcesOf(entry), (source) => source && field(source)),
  });
  return [
    of('label', ({label}) => tell(label)),
    of('url', ({url}) => url),
    of('paragraphs', ({paragraphs}) => paragraphs?.join(' ')),
    of('published', ({published}) => published),
    of('archived', ({archived}) => archived),
    of('retrieved', ({retrieved}) => retrieved),
  ];
}

/** A line for each thing, where any has something to say; a blank for one that has nothing. */
function lines<Thing>(
  things: readonly Thing[] | undefined,
  field: (thing: Thing) => string | undefined,
): string | undefined {
  const texts = things?.map((thing) => field(thing)?.replace(/\s+/g, ' ') ?? ' ');
  return texts?.some((text) => text !== ' ') ? texts.join('\n') : undefined;
}
