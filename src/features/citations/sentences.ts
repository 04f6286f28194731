/** The sentences of a citation: the entry, its standing, its source, where in it, and the record it stands in. */
import type {Entry, Source, Text, TimelineDocument} from '../../data/schema.js';
import {speakerIds} from '../../model/speakers.js';
import type {CoreKey} from '../../format/messages.js';
import type {Translate} from '../../format/translate.js';
import {pickText} from '../../format/text.js';
import type {DateFormatter} from '../../format/date-formatter.js';
import type {CitationsKey} from './messages.js';

/** In which words an entry is cited. */
export interface CiteContext {
  readonly locale: string;
  readonly translate: Translate<CoreKey | CitationsKey>;
  readonly format: DateFormatter;
  /** The address of the entry. */
  readonly url?: string | undefined;
  /** What relative addresses of the document are relative to; without it they are left out. */
  readonly base?: string | undefined;
  /** The day of access, in EDTF. */
  readonly accessed?: string | undefined;
}

/** How texts of the document and links are written. */
export interface Hand {
  readonly text: (text: string) => string;
  /** @param label already written */
  readonly link: (label: string, url: string) => string;
}

export const inPlainText: Hand = {text: (text) => text, link: (label, url) => `${label}, ${url}`};

/** All of it, in one line. */
export function citeSentences(
  entry: Entry,
  document: TimelineDocument,
  context: CiteContext,
  hand: Hand,
): string {
  return paragraph(
    [...aboutEntry(entry, document, context, hand), aboutSource(document, context, hand)],
    aboutPlace(entry, document, context, hand),
  );
}

/** All of it but the source, which has fields of its own where this is put. */
export function noteOf(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  const hand = inPlainText;
  return paragraph(aboutEntry(entry, document, context, hand), aboutPlace(entry, document, context, hand));
}

/** “The headline”, 13 Nov 2024 (inferred from “on Wednesday”); and its standing. */
function aboutEntry(
  entry: Entry,
  document: TimelineDocument,
  context: CiteContext,
  hand: Hand,
): readonly string[] {
  const {translate, format} = context;
  const say = speech(document, context, hand);
  const {text} = format.date(entry.date, entry.extent);
  const basis = basisOf(entry, context, hand);
  const date = basis ? translate('cite.date', {date: text, basis}) : text;
  return [
    `${translate('quoted', {text: say(entry.headline)})}, ${date}`,
    translate('cite.standing', {standing: standingOf(entry, document, context, say)}),
  ];
}

function aboutSource({source, ...document}: TimelineDocument, context: CiteContext, hand: Hand): string {
  const {translate, format, accessed} = context;
  // A work is found under its own title, not under a translated one.
  const title = translate('quoted', {text: hand.text(titleOf(source.title, document.lang))});
  const url = webAddress(source.url, context.base);
  const parts = [
    hand.text(clean(source.author)),
    url ? hand.link(title, url) : title,
    hand.text(clean(source.publisher)),
    source.published && translate('published', {date: format.date(source.published).text}),
    accessed && translate('retrieved', {date: format.date(accessed).text}),
  ];
  return `${translate('source')}: ${parts.filter(Boolean).join(', ')}`;
}

/** Where in the source, and in which record. */
function aboutPlace(
  {id, sources = []}: Entry,
  document: TimelineDocument,
  context: CiteContext,
  hand: Hand,
): readonly string[] {
  const {translate} = context;
  const say = speech(document, context, hand);
  const url = webAddress(context.url);
  const record = [
    translate('quoted', {text: say(document.title)}),
    translate('cite.entry', {id: hand.text(id)}),
  ].join(', ');
  const places = sources.map((source) => placeOf(source, say, context, hand));
  return [
    ...(places.length > 0 ? [`${translate('sources')}: ${places.join('; ')}`] : []),
    translate('cite.record', {record: url ? hand.link(record, url) : record}),
  ];
}

function placeOf(source: Source, say: Say, context: CiteContext, hand: Hand): string {
  const {translate, format, base} = context;
  const {label, paragraphs = [], published} = source;
  const url = webAddress(source.url, base);
  const parts = [
    url ? hand.link(say(label), url) : say(label),
    paragraphs.length > 0 &&
      translate('paragraphs', {n: paragraphs.length, list: translate.list(paragraphs).join('')}),
    published && format.date(published).text,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What a date rests on that the source does not state: without it, it would seem firmer than it is. */
function basisOf({dating}: Entry, {translate}: CiteContext, hand: Hand): string | undefined {
  if (!dating || dating.basis === 'stated') return undefined;
  const basis = translate(`basis.${dating.basis}`);
  if (!dating.words) return basis;
  const quoted = translate('quoted', {text: hand.text(clean(dating.words.text))});
  return translate(dating.basis === 'inferred' ? 'basisFrom' : 'basisWords', {basis, words: quoted});
}

/** The standing, always with whose word it is where somebody's word it is. */
function standingOf(entry: Entry, document: TimelineDocument, context: CiteContext, say: Say): string {
  const {translate, format} = context;
  const names = (ids: readonly string[]): string =>
    translate
      .list(
        ids.flatMap((id) => document.actors.filter((actor) => actor.id === id)).map(({name}) => say(name)),
      )
      .join('');
  const {standing, reported, speaker} = entry;
  if (standing === 'reported' && reported?.by !== undefined)
    return translate('reportedBy', {who: names([reported.by]), date: format.date(reported.date).text});
  const word = translate(`standing.${standing}`);
  const who = [names(speakerIds(entry)), speaker && say(speaker)].filter(Boolean).join(', ');
  return SPOKEN.has(standing) && who ? translate('cite.by', {standing: word, who}) : word;
}

const SPOKEN: ReadonlySet<Entry['standing']> = new Set<Entry['standing']>([
  'confirmed',
  'announced',
  'on-record',
  'unnamed-official',
]);

type Say = (text: Text) => string;

/** A text in the reader's language, written. */
function speech({lang}: TimelineDocument, {locale}: CiteContext, hand: Hand): Say {
  return (text) => hand.text(clean(pickText(text, locale, lang).value));
}

/** A title in the language of its document. */
export function titleOf(title: Text, lang: string): string {
  return clean(pickText(title, lang, lang).value);
}

/** An address in full; nothing where it leads nowhere from elsewhere. */
export function webAddress(url: string | undefined, base?: string): string | undefined {
  if (!url) return undefined;
  try {
    const {protocol, href} = new URL(url, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined; // relative to nothing
  }
}

/** In one line, and with nothing in it that would turn the text after it around. */
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
