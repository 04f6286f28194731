/** What both forms of a TimelineJS document have in common: slides, and where each one is. */
import {faultAt, type Fault} from '../../faults/fault.js';
import type {Loss} from '../losses.js';
import {partsIn, type Parts} from '../parts.js';

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

export function listFault(name: string, found: unknown): Fault {
  return found === undefined
    ? faultAt([name], 'missing')
    : faultAt([name], 'type', {found, expected: {key: 'expected.list'}});
}
