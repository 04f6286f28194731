/** How the keyboard and the pointer go from entry to entry. */
import type {Placement} from '../../model/lanes/geometry.js';
import {clipToViewport} from './clip.js';
import {LabelClipping} from './label-clipping.js';
import type {Viewport} from './entries.js';
import type {Plot} from './plot.js';
import type {EntryPosition} from './entry-position.js';
import {nearest, stepFrom, type Step} from './steps.js';

type Holder = 'pointer' | 'focus';

/** Has an entry follow the view. */
export function follow(spot: EntryPosition, drawn: Viewport): void {
  cutOf(spot).follow(drawn);
}

/**
 * Makes an entry the one that Tab leads to.
 * @param reveal whether it is brought into view, if it is not
 * @returns what can take the focus
 */
export function enter(plot: Plot, id: string, reveal = true): HTMLElement | undefined {
  const stop = plot.stopOf(id);
  if (!stop) return undefined;
  plot.current = id;
  plot.mark();
  if (reveal && bringIntoView(stop.placement, plot)) plot.pan(true);
  return plot.entries?.buttonOf(stop);
}

/** Goes on from the entry that Tab leads to. */
export function walk(plot: Plot, step: Step): HTMLElement | undefined {
  const from = plot.stopOf(plot.current);
  const to = from && stepFrom(from, step, plot.stage.stops);
  return to && enter(plot, to.id);
}

/**
 * What a zoom leaves where it is, so that there is still something to be seen: the focus, what is selected, or else
 * what is nearest to the middle. In px from the start of the view.
 */
export function anchorOf({view: {start, end, width}, stage, box, current, selected}: Plot): number {
  const inView = stage.stops.filter(({placement: {mark}}) => mark >= start && mark <= end);
  const chosen = box.querySelector('.spot :focus') ? current : selected;
  const stop = inView.find((each) => each.id === chosen) ?? nearest(inView, start + width / 2);
  return stop ? stop.placement.mark - start : width / 2;
}

/** The entries of which the label shows whole as long as the pointer is over them or the focus on them. */
export class ExpandedLabels {
  readonly #spots: Partial<Record<Holder, EntryPosition | undefined>> = {};

  hold(by: Holder, spot: EntryPosition | undefined, drawn: Viewport): void {
    const before = this.#spots[by];
    if (before === spot) return;
    this.#spots[by] = spot;
    for (const each of [before, spot]) {
      // It may have been drawn anew since.
      if (each?.element.isConnected) cutOf(each).showWhole(Object.values(this.#spots).includes(each), drawn);
    }
  }
}

function cutOf(spot: EntryPosition): LabelClipping {
  return (spot.cut ??= new LabelClipping(spot));
}

/** Nothing moves where enough of it is in view. */
function bringIntoView(placement: Placement, {view, stage: {metrics}}: Plot): boolean {
  if (clipToViewport(placement, [view.start, view.end], metrics)) return false;
  const [from, to] = placement.block;
  return view.reveal(from - metrics.edge, to + metrics.edge);
}
