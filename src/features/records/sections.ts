/** A long list in sections. */
import type {Item} from '../../model/timeline.js';

/** Entries a section: small enough to be made within a frame, large enough for `content-visibility` to pay. */
export const SIZE = 25;
/** The first section of several is shorter: more than most windows show, and painted sooner. */
const FIRST = 12;

export function sectionsOf(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= SIZE) return items.length > 0 ? [items] : [];
  const rest = Math.ceil((items.length - FIRST) / SIZE);
  return [
    items.slice(0, FIRST),
    ...Array.from({length: rest}, (_, index) =>
      items.slice(FIRST + index * SIZE, FIRST + (index + 1) * SIZE),
    ),
  ];
}
