/** Finds overlaps in the lanes, by the rectangles of elements. */
import type {Lanes, Rect} from './lanes-harness.js';
import {allText, until} from './harness.js';

interface Piece extends Rect {
  readonly what: string;
  readonly owner: Element;
  readonly isLabel: boolean;
}

/** Tolerance for rounding, in px. */
const SLACK = 0.6;

/** A line for each label that overlaps a label, mark or bar of another entry, or that crosses an edge. */
export async function collisions(lanes: Lanes): Promise<string[]> {
  const faults: string[] = [];
  for (const lane of lanes.timeline.parts('lane')) {
    const drawings = lanes.drawings(lane);
    // A lane out of view may not be laid out: engines then give stale rectangles.
    lane.scrollIntoView({block: 'nearest'});
    await until(() => drawings.every((entry) => entry.checkVisibility({contentVisibilityAuto: true})));
    const pieces = drawings.flatMap((entry) => piecesOf(entry, lanes));
    const {left, right} = lanes.view();
    const {top, bottom} = lane.getBoundingClientRect();
    faults.push(...overlaps(pieces), ...crossings(pieces, {left, right, top, bottom}));
  }
  return faults;
}

/** A line for each tick label that overlaps another or crosses an edge. */
export function tickFaults(lanes: Lanes): string[] {
  const view = lanes.view();
  const labels = lanes
    .tickLabels()
    .map((label) => ({text: allText(label), rect: label.getBoundingClientRect()}));
  return labels.flatMap(({text, rect}, index) => [
    ...(rect.left < view.left - SLACK || rect.right > view.right + SLACK ? [`${text} crosses the edge`] : []),
    ...labels
      .slice(index + 1)
      .filter((other) => isOver(rect, other.rect))
      .map((other) => `${text} over ${other.text}`),
  ]);
}

function piecesOf(entry: HTMLElement, lanes: Lanes): Piece[] {
  const view = lanes.view();
  const owner = entry.closest('li')!;
  const name = allText(entry.querySelector('strong'));
  const piece = (what: string, element: Element | null, isLabel = false): Piece[] => {
    const {left, right, top, bottom} = element?.getBoundingClientRect() ?? new DOMRect();
    // The lane clips what is out of view.
    return right - left > SLACK && right > view.left && left < view.right
      ? [{what: `${what} of “${name}”`, owner, isLabel, left, right, top, bottom}]
      : [];
  };
  return [
    ...piece('label', lanes.label(entry), true),
    ...piece('mark', lanes.mark(entry)),
    ...piece('bar', lanes.bar(entry)),
  ];
}

function overlaps(pieces: readonly Piece[]): string[] {
  const faults: string[] = [];
  const sorted = [...pieces].sort((a, b) => a.top - b.top);
  sorted.forEach((piece, index) => {
    for (let next = index + 1; next < sorted.length && sorted[next]!.top < piece.bottom; next += 1) {
      const other = sorted[next]!;
      if ((piece.isLabel || other.isLabel) && isOver(piece, other))
        faults.push(`${piece.what} over ${other.what}`);
    }
  });
  return faults;
}

function crossings(pieces: readonly Piece[], room: Rect): string[] {
  return pieces
    .filter(({isLabel}) => isLabel)
    .filter(
      ({left, right, top, bottom}) =>
        Math.min(left - room.left, room.right - right, top - room.top, room.bottom - bottom) < -SLACK,
    )
    .map(({what}) => `${what} over the edge`);
}

function isOver(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
  );
}
