import type {Dating, Entry, Source, Text} from '../../../data/schema.js';
import {isolateIn} from '../../../format/isolate.js';
import {pickText} from '../../../format/text.js';
import {webAddress} from '../../../format/web-address.js';
import type {Snapshot} from '../../../model/timeline.js';
import {leadParts, STANCE_SIGNS, statementDateText} from '../../../views/lead-sentence.js';
import type {CalendarNote} from './time.js';
import type {FileContext} from '../selection.js';

/** The description of an event: the content of the entry in lines of plain text. */
export function descriptionOf(entry: Entry, note: CalendarNote | undefined, context: FileContext): string {
  const {translate, timeline} = context;
  const text = textIn(context);
  const inline = inlineIn(context);
  const {quote, claims = [], sources = [], corroboration = []} = entry;
  const {source} = timeline.document;
  const lines = [
    [whenText(entry, context), entry.dating && basisText(entry.dating, context)].filter(Boolean).join(' · '),
    note && translate(`calendar.${note}`),
    [isolateIn(translate)(kindText(entry, context)), actorsText(entry, context), standingText(entry, context)]
      .filter(Boolean)
      .join(' · '),
    entry.summary && timeline.plainWords(text(entry.summary)),
    quote &&
      [translate('quoted', {text: isolateIn(translate)(quote.text)}), quote.speaker && inline(quote.speaker)]
        .filter(Boolean)
        .join(' '),
    ...claims.map(
      ({claim, stance}) =>
        `${translate(`stance.${stance}`)}: ${inline(timeline.claims.get(claim)?.text ?? claim)}`,
    ),
    entry.note && `${translate('note')}: ${timeline.plainWords(text(entry.note))}`,
    ...sources.map((source) => `${translate('sources')}: ${sourceText(source, context)}`),
    ...corroboration.map((source) => `${translate('corroboration')}: ${sourceText(source, context)}`),
    source &&
      [
        `${translate('source')}: ${translate('quoted', {text: inline(source.title)})}`,
        webAddress(source.url, document.baseURI),
      ]
        .filter(Boolean)
        .join(' '),
  ];
  return lines.filter(Boolean).join('\n');
}

/** The lead in one line. */
export function leadText(snapshot: Snapshot, context: FileContext): string {
  const text = inlineIn(context);
  const parts = leadParts(snapshot, context, {
    text,
    names: (ids) => names(ids, context),
    claim: text,
    signed: (stance, content) => `${STANCE_SIGNS[stance]} ${content.join('')}`,
    date: (entry) => statementDateText(entry, context),
    link: (_, content) => content,
    claims: (content) => content,
  });
  return parts.map((part) => part.join('')).join(' · ');
}

export function kindText({kind}: Entry, context: FileContext): string {
  const label = context.timeline.kinds.get(kind)?.label;
  return label === undefined ? context.translate(`kind.${kind as 'event'}`) : textIn(context)(label);
}

function textIn({locale, timeline}: FileContext): (text: Text) => string {
  return (text) => pickText(text, locale, timeline.document.lang).value;
}

/** Texts in a line with others. */
function inlineIn(context: FileContext): (text: Text) => string {
  const [text, isolate] = [textIn(context), isolateIn(context.translate)];
  return (given) => isolate(text(given));
}

function whenText({date, extent}: Entry, {format}: FileContext): string {
  const {text, weekday} = format.date(date, extent);
  return [text, weekday].filter(Boolean).join(', ');
}

/** "inferred from “on Tuesday”" */
function basisText({basis, words: quoted}: Dating, {translate}: FileContext): string {
  const basisWord = translate(`basis.${basis}`);
  if (!quoted || basis === 'stated') return basisWord;
  return translate(basis === 'inferred' ? 'basisFrom' : 'basisWords', {
    basis: basisWord,
    words: translate('quoted', {text: isolateIn(translate)(quoted.text)}),
  });
}

function actorsText({actors, about, speaker}: Entry, context: FileContext): string {
  const parts = [
    names(actors, context),
    speaker && inlineIn(context)(speaker),
    actors.length === 0 && about ? context.translate('about', {who: names(about, context)}) : undefined,
  ];
  return parts.filter(Boolean).join(' · ');
}

function standingText({standing, reported}: Entry, context: FileContext): string {
  const label = context.timeline.standings.get(standing);
  if (label !== undefined) return inlineIn(context)(label);
  if (standing === 'unstated') return '';
  if (standing !== 'reported' || !reported?.by) return context.translate(`standing.${standing}`);
  return context.translate('reportedBy', {
    who: names([reported.by], context),
    date: context.format.date(reported.date).text,
  });
}

function names(ids: readonly string[], context: FileContext): string {
  const actors = ids.flatMap((id) => context.timeline.actors.get(id) ?? []);
  return context.translate.list(actors.map(({name}) => inlineIn(context)(name))).join('');
}

/** "Article, paragraphs 1 and 3"; "TASS, 13 Nov 2024, https://tass.com/…" */
function sourceText({label, url, paragraphs, published}: Source, context: FileContext): string {
  const {translate, format} = context;
  return [
    inlineIn(context)(label),
    paragraphs && translate('paragraphs', {n: paragraphs.length, list: translate.list(paragraphs).join('')}),
    published && format.date(published).text,
    webAddress(url, document.baseURI),
  ]
    .filter(Boolean)
    .join(', ');
}
