/** A tick on the axis; positions in px from the start of the axis. */
export interface PlacedTick {
  readonly at: number;
  /** Absent where there is no space for it. */
  readonly label?: {readonly text: string; readonly start: number};
}

/**
 * Places as many labels as fit, in order: centred under their ticks or moved in from the edges, without overlaps.
 * @param widthOf width of a label, in px
 * @param gap minimum space between two labels, in px
 */
export function placeTicks(
  ticks: readonly {readonly at: number; readonly text: string}[],
  width: number,
  widthOf: (text: string) => number,
  gap: number,
): PlacedTick[] {
  let previousEnd = -gap;
  return ticks.map(({at, text}) => {
    // One px more: canvas and page round widths differently.
    const labelWidth = Math.ceil(widthOf(text)) + 1;
    const start = Math.min(width - labelWidth, Math.max(0, at - labelWidth / 2));
    // Also where the label is wider than the axis: then its start is negative.
    if (start < previousEnd + gap) return {at};
    previousEnd = start + labelWidth;
    return {at, label: {text, start}};
  });
}
