/** Converts days to px of the world, and back. */
import type {Scale, Span} from './geometry.js';

const HOUR = 1 / 24;
/** The shortest period that the world shows: where no entry has a time of day, so that one day does not fill it; or where one has. */
const MIN_PERIOD_DAYS = 3;
const MIN_PERIOD_TIMES = 6 * HOUR;
/** The period in view at the highest zoom: where entries have times of day, and where none has. */
const CLOSEST_TIMES = HOUR;
const CLOSEST_DAYS = 2;
/** Above this, a px of the world is no longer exact in floating point. */
const MAX_ZOOM = 1e11;
/** Space at both ends of the world, for tails, and marks at the very end: a share of the view, and at most so many px. */
const PAD_SHARE = 1 / 12;
const MAX_PAD_PX = 32;

/** The period of all spans, with space around it if it is shorter than a world can be. */
export function domainOf(spans: readonly Span[]): [start: number, end: number] {
  const [first, last] = extentOf(spans);
  if (first > last) return [0, MIN_PERIOD_DAYS];
  // With times of day, the axis fits these moments, and may be shorter than a day.
  const isTimed = spans.some(({start, end}) => start === end);
  const pad = Math.max(0, (isTimed ? MIN_PERIOD_TIMES : MIN_PERIOD_DAYS) - (last - first)) / 2;
  return [first - pad, last + pad];
}

/** The first and the last known day of spans. */
export function extentOf(spans: readonly Span[]): [first: number, last: number] {
  const days = spans.flatMap(({start, end}) => [start, end]).filter(Number.isFinite);
  return days.reduce<[number, number]>(
    ([first, last], day) => [Math.min(first, day), Math.max(last, day)],
    [Infinity, -Infinity],
  );
}

/** @param zoom 1 shows the whole world in the view */
export function worldOf(domain: Scale['domain'], viewWidth: number, zoom: number): Scale {
  // In a width of 0, days would have no position.
  const width = Math.max(1, viewWidth);
  return {domain, width: width * zoom, pad: Math.min(MAX_PAD_PX, width * PAD_SHARE)};
}

/** The highest useful zoom. @param timed whether any entry has a time of day */
export function maxZoomOf([start, end]: Scale['domain'], timed: boolean): number {
  return Math.min(MAX_ZOOM, Math.max(1, (end - start) / (timed ? CLOSEST_TIMES : CLOSEST_DAYS)));
}

/** The px of a day; days outside the world are at its edges. */
export function positionOf({domain: [start, end], width, pad}: Scale, day: number): number {
  const position = pad + ((day - start) / (end - start)) * (width - 2 * pad);
  return Math.min(width, Math.max(0, position));
}

/** The day at a px: the inverse of `positionOf`. */
export function dayAt({domain: [start, end], width, pad}: Scale, px: number): number {
  return start + ((px - pad) / (width - 2 * pad)) * (end - start);
}
