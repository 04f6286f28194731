/** The sentences of a citation: entry, standing, source, place in the source, and record. */
import type {Entry, Source, Text, TimelineDocument} from '../../data/schema.js';
import {memoizeByObject} from '../../model/memoize.js';
import {speakerIds} from '../../model/speakers.js';
import type {CoreKey} from '../../format/messages.js';
import type {Translate} from '../../format/translate.js';
import {isolateIn} from '../../format/isolate.js';
import {pickText} from '../../format/text.js';
import {webAddress} from '../../format/web-address.js';
import type {DateFormatter} from '../../format/date-formatter.js';
import type {Timeline} from '../../model/timeline.js';
import type {CitationsKey} from './messages.js';

/** The language of a citation, and its data from outside the document. */
export interface CiteContext {
  readonly locale: string;
  readonly translate: Translate<CoreKey | CitationsKey>;
  readonly format: DateFormatter;
  /** The document's own names of standings, by id. */
  readonly standings: Timeline['standings'];
  /** The address of the entry. */
  readonly url?: string | undefined;
  /** The base of relative addresses in the document. Without it, they are left out. */
  readonly base?: string | undefined;
  /** The day of access, in EDTF. */
  readonly accessed?: string | undefined;
}

/** How a format writes links and texts of the document. */
export interface Markup {
  readonly text: (text: string) => string;
  /** @param label already in the format */
  readonly link: (label: string, url: string) => string;
}

export const inPlainText: Markup = {text: (text) => text, link: (label, url) => `${label}, ${url}`};

/** The complete citation in one line. */
export function citeSentences(
  entry: Entry,
  document: TimelineDocument,
  context: CiteContext,
  format: Markup,
): string {
  const isolate = isolateIn(context.translate);
  const markup: Markup = {...format, text: (text) => isolate(format.text(text))};
  return paragraph(
    [...aboutEntry(entry, document, context, markup), ...aboutSource(document, context, markup)],
    aboutPlace(entry, document, context, markup),
  );
}

/** The citation without the source, for formats that have fields for the source. LaTeX has no signs for isolated texts. */
export function noteOf(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  const markup = inPlainText;
  return paragraph(
    aboutEntry(entry, document, context, markup),
    aboutPlace(entry, document, context, markup),
  );
}

/** "“The headline”, 13 Nov 2024 (inferred from “on Wednesday”)", and the standing. */
function aboutEntry(
  entry: Entry,
  document: TimelineDocument,
  context: CiteContext,
  markup: Markup,
): readonly string[] {
  const {translate, format} = context;
  const write = textWriter(document, context, markup);
  const {text} = format.date(entry.date, entry.extent);
  const basis = basisOf(entry, context, markup);
  const date = basis ? translate('cite.date', {date: text, basis}) : text;
  return [
    `${translate('quoted', {text: write(entry.headline)})}, ${date}`,
    translate('cite.standing', {standing: standingOf(entry, document, context, write)}),
  ];
}

function aboutSource(
  {source, lang}: TimelineDocument,
  context: CiteContext,
  markup: Markup,
): readonly string[] {
  if (!source) return [];
  const {translate, format, accessed} = context;
  // Readers find a work by its original title, not by a translated one.
  const title = translate('quoted', {text: markup.text(titleOf(source.title, lang))});
  const url = webAddress(source.url, context.base);
  const parts = [
    markup.text(clean(source.author)),
    url ? markup.link(title, url) : title,
    markup.text(clean(source.publisher)),
    source.published && translate('published', {date: format.date(source.published).text}),
    accessed && translate('retrieved', {date: format.date(accessed).text}),
  ];
  return [`${translate('source')}: ${parts.filter(Boolean).join(', ')}`];
}

/** The places in the source, and the record. */
function aboutPlace(
  {id, sources = []}: Entry,
  document: TimelineDocument,
  context: CiteContext,
  markup: Markup,
): readonly string[] {
  const {translate} = context;
  const write = textWriter(document, context, markup);
  const url = webAddress(context.url);
  const record = [
    document.title ? translate('quoted', {text: write(document.title)}) : translate('timeline'),
    translate('cite.entry', {id: markup.text(id)}),
  ].join(', ');
  const places = sources.map((source) => placeOf(source, write, context, markup));
  return [
    ...(places.length > 0 ? [`${translate('sources')}: ${places.join('; ')}`] : []),
    translate('cite.record', {record: url ? markup.link(record, url) : record}),
  ];
}

function placeOf(source: Source, write: WriteText, context: CiteContext, markup: Markup): string {
  const {translate, format, base} = context;
  const {label, paragraphs = [], published} = source;
  const url = webAddress(source.url, base);
  const parts = [
    url ? markup.link(write(label), url) : write(label),
    paragraphs.length > 0 &&
      translate('paragraphs', {n: paragraphs.length, list: translate.list(paragraphs).join('')}),
    published && format.date(published).text,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The basis of the date, unless the source states the date: without it, the date would look more certain than it is. */
function basisOf({dating}: Entry, {translate}: CiteContext, markup: Markup): string | undefined {
  if (!dating || dating.basis === 'stated') return undefined;
  const basis = translate(`basis.${dating.basis}`);
  if (!dating.words) return basis;
  const quoted = translate('quoted', {text: markup.text(clean(dating.words.text))});
  return translate(dating.basis === 'inferred' ? 'basisFrom' : 'basisWords', {basis, words: quoted});
}

/** The standing, with the speaker if it depends on one. */
function standingOf(
  entry: Entry,
  document: TimelineDocument,
  context: CiteContext,
  write: WriteText,
): string {
  const {translate, format, standings} = context;
  const names = (ids: readonly string[]): string =>
    translate
      .list(ids.flatMap((id) => actorsById(document).get(id) ?? []).map(({name}) => write(name)))
      .join('');
  const {standing, reported, speaker} = entry;
  const own = standings.get(standing);
  if (own === undefined && standing === 'reported' && reported?.by !== undefined)
    return translate('reportedBy', {who: names([reported.by]), date: format.date(reported.date).text});
  const label = own === undefined ? translate(`standing.${standing}`) : write(own);
  const who = [names(speakerIds(entry)), speaker && write(speaker)].filter(Boolean).join(', ');
  return STANDINGS_WITH_SPEAKER.has(standing) && who ? translate('cite.by', {standing: label, who}) : label;
}

const actorsById = memoizeByObject(
  ({actors}: TimelineDocument) => new Map(actors.map((actor) => [actor.id, actor])),
);

const STANDINGS_WITH_SPEAKER: ReadonlySet<Entry['standing']> = new Set<Entry['standing']>([
  'confirmed',
  'announced',
  'on-record',
  'unnamed-official',
]);

type WriteText = (text: Text) => string;

/** Writes texts in the reader's language. */
function textWriter({lang}: TimelineDocument, {locale}: CiteContext, markup: Markup): WriteText {
  return (text) => markup.text(clean(pickText(text, locale, lang).value));
}

/** The work that is cited: the source; without one, the record itself, at the address of the entry. */
export function sourceOrRecord(
  {headline}: Entry,
  {source, title}: TimelineDocument,
  {url}: CiteContext,
): NonNullable<TimelineDocument['source']> {
  return source ?? {title: title ?? headline, ...(url !== undefined && {url})};
}

/** A title in the language of the document. */
export function titleOf(title: Text, lang: string): string {
  return clean(pickText(title, lang, lang).value);
}

/** The text in one line, without bidirectional controls, which would reorder the text after it. */
export function clean(text = ''): string {
  return text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function paragraph(...sentences: (readonly string[])[]): string {
  return sentences
    .flat()
    .map((sentence) => (/[.!?。]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}
