/** Divides a long list into sections. */
import type {TimelineDocument} from '../../data/schema.js';
import type {Item} from '../../model/timeline.js';
import {periodGroups, type Period} from './periods.js';

/** Entries per section: few enough to render in one frame, enough for `content-visibility` to pay off. */
const SECTION_SIZE = 25;
/** The first section is shorter, to be painted sooner. It still fills most windows. */
const FIRST_SECTION_SIZE = 12;

/** Entries that are rendered together. All are in one period, if the list is divided by periods. */
export interface Section {
  readonly items: readonly Item[];
  readonly period: Period | undefined;
}

export function sectionsOf(items: readonly Item[], document: Pick<TimelineDocument, 'eras'>): Section[] {
  return periodGroups(items, document).flatMap((group, index) =>
    partsOf(group.items, index === 0 && items.length > SECTION_SIZE).map((part) => ({
      items: part,
      period: group.period,
    })),
  );
}

function partsOf(items: readonly Item[], isFirst: boolean): (readonly Item[])[] {
  const first = isFirst ? FIRST_SECTION_SIZE : SECTION_SIZE;
  const parts = items.length > 0 ? [items.slice(0, first)] : [];
  for (let start = first; start < items.length; start += SECTION_SIZE) {
    parts.push(items.slice(start, start + SECTION_SIZE));
  }
  return parts;
}
