/** The axis of time, for the eye alone: what is in view is told in a line beside it, and of each entry its date. */
import {html, svg, type TemplateResult} from 'lit';
import {place} from './place.js';

/** A tick in the view; in px from its start. */
export interface PlacedTick {
  readonly at: number;
  /** Absent where there is no room for it. */
  readonly label?: {readonly text: string; readonly start: number};
}

/**
 * Each tick is a line through all lanes, with its label at both ends.
 * @param links curves between entries
 */
export function axisView(ticks: readonly PlacedTick[], links: readonly unknown[]): TemplateResult {
  return html`<div part="axis">${ticks.map(tickView)}</div>
    <svg part="links" class="links" focusable="false">${svg`${links}`}</svg>`;
}

function tickView({at, label}: PlacedTick): TemplateResult {
  return html`<div class="tick" part="tick" ${place(`inset-inline-start:${at}px`)}>
      ${label && [0, 1].map(() => html`<span ${place(`inset-inline-start:${label.start - at}px`)}>${label.text}</span>`)}
    </div>`;
}

/**
 * Which labels there is room for, and where: under their ticks, or moved in from the edge, and clear of one another.
 * @param widthOf how wide a label is
 * @param gap what is kept free between two of them
 */
export function placeTicks(
  ticks: readonly {readonly at: number; readonly text: string}[],
  width: number,
  widthOf: (text: string) => number,
  gap: number,
): PlacedTick[] {
  let taken = -gap;
  return ticks.map(({at, text}) => {
    // A px more, for what the canvas and the page round differently.
    const own = Math.ceil(widthOf(text)) + 1;
    const start = Math.min(width - own, Math.max(0, at - own / 2));
    if (start < taken + gap || own > width) return {at};
    taken = start + own;
    return {at, label: {text, start}};
  });
}
