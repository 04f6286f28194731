/** From days to px of the world, and back. */
import type {Scale, Span} from './scene.js';

const HOUR = 1 / 24;
/** The least that the world shows where entries have days, so that one day is not all of it; and where all are moments. */
const LEAST_DAYS = 3;
const LEAST_MOMENTS = 6 * HOUR;
/** What the view shows at the most zoom, where entries have times of day and where they have not. */
const CLOSEST_TIMES = HOUR;
const CLOSEST_DAYS = 2;
/** Beyond this a px of the world is no longer exact. */
const MOST_ZOOM = 1e11;
/** Of the view; there soft ends, tails and marks that stand at the very end have their room. */
const PAD_SHARE = 1 / 12;
const MOST_PAD = 32;

/** The days at the start and the end of all that is known. */
export function domainOf(spans: Iterable<Span>): [start: number, end: number] {
  let [first, last, least] = [Infinity, -Infinity, LEAST_MOMENTS];
  for (const {start, end} of spans) {
    for (const day of [start, end].filter(Number.isFinite)) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
    if (start !== end) least = LEAST_DAYS;
  }
  if (first > last) return [0, LEAST_DAYS];
  const pad = Math.max(0, least - (last - first)) / 2;
  return [first - pad, last + pad];
}

/** @param zoom 1 shows all of the world in the view */
export function worldOf(domain: Scale['domain'], viewWidth: number, zoom: number): Scale {
  // Never nothing, which no day can be placed on.
  const width = Math.max(1, viewWidth);
  return {domain, width: width * zoom, pad: Math.min(MOST_PAD, width * PAD_SHARE)};
}

/** How far it is of use to zoom in. @param timed whether any entry has a time of day */
export function mostZoom([start, end]: Scale['domain'], timed: boolean): number {
  return Math.min(MOST_ZOOM, Math.max(1, (end - start) / (timed ? CLOSEST_TIMES : CLOSEST_DAYS)));
}

/** The px of a day; what is beyond the world, at its edge. */
export function positionOf({domain: [start, end], width, pad}: Scale, day: number): number {
  const position = pad + ((day - start) / (end - start)) * (width - 2 * pad);
  return Math.min(width, Math.max(0, position));
}

/** The day at a px: the inverse of `positionOf`. */
export function dayAt({domain: [start, end], width, pad}: Scale, px: number): number {
  return start + ((px - pad) / (width - 2 * pad)) * (end - start);
}
