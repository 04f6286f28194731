/** The date of an entry, its place, and how the date is known. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Dating} from '../data/schema.js';
import type {Item} from '../model/timeline.js';
import {foreignText, textView, type Context} from './context.js';

/** @param previous the entry above it: a date that both have is shown once, and read by screen readers for both */
export function whenView(item: Item, previous: Item | undefined, context: Context): TemplateResult {
  const sameDate = previous !== undefined && dateKey(previous) === dateKey(item);
  const sameBasis = sameDate && basisKey(previous) === basisKey(item);
  const stated = (item.entry.dating?.basis ?? 'stated') === 'stated';
  const {text, machine} = context.format.date(item.entry.date, item.entry.extent);
  const classes = `date ${stated ? 'stated' : 'unstated'}`;
  return html`<div
    id="t-${item.entry.id}"
    part="date"
    class="when meta-font ${sameDate ? 'same-date' : ''} ${sameBasis ? 'visually-hidden' : ''}"
  >
    <span class=${sameDate ? 'visually-hidden' : ''}
      >${
        machine
          ? html`<time class=${classes} datetime=${machine}>${text}</time>`
          : html`<span class=${classes}>${text}</span>`
      }</span
    >
    <span class="basis"
      >${basisLines(item, sameDate, context).map(
        (line, index) =>
          html`${index > 0 ? html`<span class="separator"> · </span>` : nothing}<span>${line}</span>`,
      )}</span
    >
  </div>`;
}

/** One line with the weekday and the place, and one that says how the date is known. */
export function basisLines(item: Item, sameDate: boolean, context: Context): unknown[] {
  const {place, dating} = item.entry;
  const where = [
    sameDate ? undefined : context.format.date(item.entry.date, item.entry.extent).weekday,
    place && html`<span class="text">${textView(place.name, context)}</span>`,
  ].filter(Boolean);
  return [
    where.length > 0 && where.map((part, index) => [index > 0 ? ', ' : nothing, part]),
    dating && basisView(dating, context),
  ].filter(Boolean);
}

/** "inferred from “on Tuesday”": the basis, and the words of the source. */
export function basisView({basis, words}: Dating, context: Context): unknown {
  const {translate} = context;
  const word = translate(`basis.${basis}`);
  if (!words || basis === 'stated') return word;
  return translate.parts(basis === 'inferred' ? 'basisFrom' : 'basisWords', {
    basis: word,
    words: translate.parts('quoted', {text: foreignText(words.text, words.lang)}),
  });
}

function dateKey({entry}: Item): string {
  return `${entry.date} ${entry.extent ?? ''}`;
}

function basisKey({entry: {dating, place}}: Item): string {
  return JSON.stringify([dating?.basis, dating?.words?.text, place?.name]);
}
