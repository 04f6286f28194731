/** Divides a long list into sections. */
import type {Item} from '../../model/timeline.js';

/** Entries per section: few enough to render in one frame, enough for `content-visibility` to pay off. */
export const SECTION_SIZE = 25;
/** The first section is shorter, to be painted sooner. It still fills most windows. */
const FIRST_SECTION_SIZE = 12;

export function sectionsOf(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= SECTION_SIZE) return items.length > 0 ? [items] : [];
  const sections = [items.slice(0, FIRST_SECTION_SIZE)];
  for (let start = FIRST_SECTION_SIZE; start < items.length; start += SECTION_SIZE) {
    sections.push(items.slice(start, start + SECTION_SIZE));
  }
  return sections;
}
