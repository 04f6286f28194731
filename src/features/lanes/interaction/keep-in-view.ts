/** Scrolls as little as is needed to see a pressed mark together with what it has opened. */
import {flatTreeParent} from '../../../views/flat-tree.js';

/** Between the mark and what would cover it, in px. */
const GAP = 8;

interface Range {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The mark stays where it was in the window, unless the panel needs the space.
 * @param top where the mark was before the panel opened
 * @param panel sticks to the bottom of the window
 * @param lane what the panel is at the end of; absent for a sheet
 */
export function keepInView(mark: Element, top: number, panel: Element, lane: Element | undefined): void {
  const scroller = scrollerOf(mark);
  const scrollBy = (distance: number): void => {
    if (Math.abs(distance) >= 1) scroller.scrollBy({top: distance, behavior: 'instant'});
  };
  scrollBy(mark.getBoundingClientRect().top - top);
  const view = visibleRange(scroller);
  const room = mark.getBoundingClientRect().top - view.top - stickyHeight(mark);
  const panelRect = panel.getBoundingClientRect();
  const end = (panel.parentElement === lane ? lane : panel).getBoundingClientRect().bottom;
  const toEnd = end - view.bottom;
  if (toEnd > 0 && toEnd <= room) scrollBy(toEnd);
  else scrollBy(Math.max(0, Math.min(room, coveredBy(panelRect, view, mark))));
}

/** Scrolls what has got the focus out of what covers it: a panel that sticks to the bottom of the window. */
export function uncover(focused: Element, panel: Element): void {
  const {top, bottom} = focused.getBoundingClientRect();
  const cover = panel.getBoundingClientRect();
  if (bottom <= cover.top || top >= cover.bottom) return;
  const scroller = scrollerOf(focused);
  const room = top - visibleRange(scroller).top - stickyHeight(focused);
  const distance = Math.min(room, bottom + GAP - cover.top);
  if (distance > 0) scroller.scrollBy({top: distance, behavior: 'instant'});
}

/** How much of the mark the panel covers where it sticks to the bottom. */
function coveredBy({height}: DOMRect, view: Range, mark: Element): number {
  return mark.getBoundingClientRect().bottom + GAP - (view.bottom - height);
}

/** The height of the line that stays at the top of the view. */
function stickyHeight(mark: Element): number {
  const period = mark.closest('.lanes')?.querySelector('.view-period');
  return period ? period.getBoundingClientRect().height + (parseFloat(getComputedStyle(period).top) || 0) : 0;
}

function visibleRange(scroller: Element): Range {
  if (scroller === document.scrollingElement) return {top: 0, bottom: innerHeight};
  const {top, bottom} = scroller.getBoundingClientRect();
  return {top: Math.max(0, top), bottom: Math.min(innerHeight, bottom)};
}

/** The nearest ancestor that scrolls, also outside of shadow trees. */
function scrollerOf(element: Element): Element {
  for (let each = flatTreeParent(element); each; each = flatTreeParent(each)) {
    const isScroller =
      /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight;
    if (isScroller && each !== document.body && each !== document.documentElement) return each;
  }
  return document.scrollingElement ?? document.documentElement;
}
