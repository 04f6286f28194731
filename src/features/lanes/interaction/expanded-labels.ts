import type {EntryPosition} from '../drawing/entry-position.js';
import type {Viewport} from '../drawing/view-window.js';

type Cause = 'pointer' | 'focus';
type Expandable = Pick<EntryPosition, 'element' | 'expand'>;

/** Expands the labels of the entries that the pointer is over and that have the focus. */
export class ExpandedLabels {
  readonly #positions: Partial<Record<Cause, Expandable | undefined>> = {};

  /** @param position undefined where the pointer or the focus has left the entries */
  set(cause: Cause, position: Expandable | undefined, viewport: Viewport): void {
    const previous = this.#positions[cause];
    if (previous === position) return;
    this.#positions[cause] = position;
    for (const each of [previous, position]) {
      // A redraw may have replaced its element.
      if (each?.element.isConnected) each.expand(Object.values(this.#positions).includes(each), viewport);
    }
  }
}
