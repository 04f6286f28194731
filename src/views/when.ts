/** The date of an entry, its place, and how the date is known. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Dating, Entry} from '../data/schema.js';
import type {FormattedDate} from '../format/date-formatter.js';
import type {Item} from '../model/timeline.js';
import {foreignText, textView, type Context} from './context.js';
import {rowOf} from './row.js';
import {SEPARATOR} from './separator.js';

/**
 * @param previous the entry above it: what both have in common is shown again only where it has to be, and muted
 * @param hasLegend whether to say what a dotted line means, if there is one
 */
export function whenView(
  item: Item,
  previous: Item | undefined,
  hasLegend: boolean,
  context: Context,
): TemplateResult {
  const {entry} = item;
  const sameDay = previous !== undefined && dayKey(previous) === dayKey(item);
  const sameBasis = sameDay && basisKey(previous) === basisKey(item);
  const formatted = context.format.date(entry.date, entry.extent);
  const lines = basisLines(item, sameDay, context);
  return html`<div part="date" class="when meta-font ${sameDay ? 'same-day' : ''}">
    ${dateView(entry, formatted)}
    ${
      lines.length === 0
        ? nothing
        : html`<span class="basis ${sameBasis ? 'visually-hidden' : ''}">${basisLinesView(lines)}</span>`
    }
    ${hasLegend && !isStated(entry.dating) ? html`<span class="legend no-speech">${context.translate('datedLegend')}</span>` : nothing}
  </div>`;
}

function basisLinesView(lines: readonly unknown[]): unknown {
  return lines.length === 1
    ? lines[0]
    : rowOf(
        lines.map((line) => html`<span>${line}</span>`),
        SEPARATOR,
      );
}

/** A date in a single size and without dots is the element itself. */
function dateView(entry: Entry, {text, machine, clock, day}: FormattedDate): TemplateResult {
  const id = `t-${entry.id}`;
  const isPlain = !clock && isStated(entry.dating);
  const classes = `${dateClass(entry.dating)} ${isPlain ? 'day' : ''}`;
  const content = clock
    ? html`<span class="clock">${clock}</span> <span class="day">${day}</span>`
    : isPlain
      ? text
      : html`<span class="day">${text}</span>`;
  return machine
    ? html`<time id=${id} class=${classes} datetime=${machine}>${content}</time>`
    : html`<span id=${id} class=${classes}>${content}</span>`;
}

export function isStated(dating: Dating | undefined): boolean {
  return (dating?.basis ?? 'stated') === 'stated';
}

/** A date that the source does not state looks different. */
export function dateClass(dating: Dating | undefined): string {
  return `date ${isStated(dating) ? 'stated' : 'unstated'}`;
}

/** One line with the weekday and the place, and one word that says how the date is known. */
export function basisLines(item: Item, sameDay: boolean, context: Context): unknown[] {
  const {place, dating, date, extent} = item.entry;
  const weekday = sameDay ? undefined : context.format.date(date, extent).weekday;
  const where = place && html`<span class="text">${textView(place.name, context)}</span>`;
  return [
    (weekday ?? where) !== undefined && rowOf([weekday, where], context.translate.comma),
    dating && !isStated(dating) && context.translate(`basis.${dating.basis}`),
  ].filter(Boolean);
}

/** "inferred from “on Tuesday”": the basis, and the words of the source. */
export function basisView({basis, words}: Dating, context: Context): unknown {
  const {translate} = context;
  const word = translate(`basis.${basis}`);
  if (!words || basis === 'stated') return word;
  return rowOf(
    translate.parts(basis === 'inferred' ? 'basisFrom' : 'basisWords', {
      basis: word,
      words: translate.parts('quoted', {text: foreignText(words.text, words.lang)}),
    }),
  );
}

/** The date without the time of day. An interval has days only. */
function dayKey({entry: {date = '', extent}}: Item): string {
  return `${date.replace(/T.*/, '')} ${extent ?? ''}`;
}

function basisKey({entry: {dating, place}}: Item): string {
  return JSON.stringify([dating?.basis, place?.name]);
}
