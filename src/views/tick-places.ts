/** Where the labels of an axis go. */

/** A tick in the view; in px from its start. */
export interface PlacedTick {
  readonly at: number;
  /** Absent where there is no room for it. */
  readonly label?: {readonly text: string; readonly start: number};
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
