/** What covers what in the lanes, by the rectangles of the document. */
import type {Lanes, Rect} from './lanes-reader.js';
import {said, until} from './harness.js';

interface Piece extends Rect {
  readonly what: string;
  readonly owner: Element;
  readonly isLabel: boolean;
}

/** What rounding leaves. */
const SLACK = 0.6;

/** Each label that covers, or is covered by, another's label, mark or bar, or that crosses an edge; in a line each. */
export async function collisions(lanes: Lanes): Promise<string[]> {
  const faults: string[] = [];
  for (const lane of lanes.timeline.parts('lane')) {
    const drawings = lanes.drawings(lane);
    // A lane that is out of view may not be laid out: what an engine tells of it then is what was.
    lane.scrollIntoView({block: 'nearest'});
    await until(() => drawings.every((entry) => entry.checkVisibility({contentVisibilityAuto: true})));
    const pieces = drawings.flatMap((entry) => piecesOf(entry, lanes));
    const {left, right} = lanes.view();
    const {top, bottom} = lane.getBoundingClientRect();
    faults.push(...overlaps(pieces), ...crossings(pieces, {left, right, top, bottom}));
  }
  return faults;
}

/** Ticks that cover one another or cross an edge. */
export function tickFaults(lanes: Lanes): string[] {
  const view = lanes.view();
  const labels = lanes
    .tickLabels()
    .map((label) => ({text: said(label), rect: label.getBoundingClientRect()}));
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
  const name = said(entry.querySelector('strong'));
  const piece = (what: string, element: Element | null, isLabel = false): Piece[] => {
    const {left, right, top, bottom} = element?.getBoundingClientRect() ?? new DOMRect();
    // What is out of view is cut off with the lane.
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
