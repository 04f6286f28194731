/** When an entry happened, and on what its date rests. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Dating} from '../data/schema.js';
import type {Item} from '../model/timeline.js';
import {foreign, textView, type Context} from './context.js';

/** @param previous the entry before it in the list: a date that both share is shown once */
export function whenView(item: Item, previous: Item | undefined, context: Context): TemplateResult {
  const sameDate = previous !== undefined && dateKey(previous) === dateKey(item);
  const sameBasis = sameDate && basisKey(previous) === basisKey(item);
  const stated = (item.entry.dating?.basis ?? 'stated') === 'stated';
  const {text, machine} = context.format.date(item.entry.date, item.entry.extent);
  const classes = `date ${stated ? 'stated' : 'worked-out'}`;
  return html`<div
    id="t-${item.entry.id}"
    part="date"
    class="when meta-font ${sameDate ? 'same' : ''} ${sameBasis ? 'visually-hidden' : ''}"
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

/** Where, and on what day of the week; and on what the date rests. */
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

/** "inferred from “on Tuesday”": the basis in a word, and the source's own words. */
export function basisView({basis, words}: Dating, context: Context): unknown {
  const {translate} = context;
  const word = translate(`basis.${basis}`);
  if (!words || basis === 'stated') return word;
  return translate.parts(basis === 'inferred' ? 'basisFrom' : 'basisWords', {
    basis: word,
    words: translate.parts('quoted', {text: foreign(words.text, words.lang)}),
  });
}

function dateKey({entry}: Item): string {
  return `${entry.date} ${entry.extent ?? ''}`;
}

function basisKey({entry: {dating, place}}: Item): string {
  return JSON.stringify([dating?.basis, dating?.words?.text, place?.name]);
}
