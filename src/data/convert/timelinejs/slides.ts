/** What both forms of a TimelineJS document have in common: slides, and where each one is. */
import {faultAt, type Fault} from '../../faults/fault.js';
import type {DateReader} from '../date-reader.js';
import {lossReporter, type Loss} from '../losses.js';
import {partsIn, textIn, type Parts} from '../parts.js';

export interface Slide {
  /** `events[3]`; in a sheet, `row 5`. */
  readonly where: string;
  readonly parts: Parts;
}

export interface Slides {
  readonly title?: Slide;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  /** What is lost before any slide is converted. */
  readonly losses: readonly Loss[];
}

export type SlidesResult = Slides | {readonly faults: readonly Fault[]};

/** The slides in a list of slides. */
export function slidesIn(list: unknown, name: string): Slide[] {
  const slides: unknown[] = Array.isArray(list) ? list : [];
  return slides.map((slide, index) => ({where: `${name}[${index}]`, parts: partsIn(slide)}));
}

/** A slide of JSON in which people, and programs, have written a text in place of an object that has one. */
export function withoutShortForms(
  {where, parts: {...parts}}: Slide,
  dates: DateReader,
  losses: Loss[],
): Slide {
  for (const [name, key] of [
    ['text', 'text'],
    ['media', 'url'],
  ] as const) {
    if (typeof parts[name] === 'string') parts[name] = {[key]: parts[name]};
  }
  for (const name of ['start_date', 'end_date']) {
    const date = textIn(parts[name]);
    if (date !== '') parts[name] = dates.date(date, lossReporter(losses, where)) ?? yearIn(date);
  }
  // Beside the texts instead of in them. Without such a date it is an entry of ours in a list of another name.
  if (!Object.hasOwn(parts, 'start_date')) return {where, parts};
  const {headline, text, ...others} = parts;
  const texts = partsIn(text);
  if (typeof headline !== 'string' || Object.hasOwn(texts, 'headline')) return {where, parts};
  return {where, parts: {...others, text: {...texts, headline}}};
}

/** A text that may be a year, and nothing else. As many digits as a date has are none. */
export function yearIn(text: string): Parts {
  return /^\d{6,8}$/.test(text) ? {date: text} : {year: text};
}

export function listFault(name: string, found: unknown): Fault {
  return found === undefined
    ? faultAt([name], 'missing')
    : faultAt([name], 'type', {found, expected: {key: 'expected.list'}});
}
