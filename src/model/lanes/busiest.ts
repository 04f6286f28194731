/** Where most entries of a record are. */
import {isSortedByEnd} from '../item.js';
import type {DayRange, LaneItem, Scale} from './geometry.js';

/** The busiest time is offered only if it has this share of the entries, and at least so many of them. */
const MIN_SHARE = 0.5;
const MIN_COUNT = 4;
/** … and if showing it makes everything larger by this factor. */
const MIN_ZOOM = 1.6;

/**
 * The interval in which the entries are closest together: that whose share of the entries exceeds its share of the
 * period by most. In days; undefined where the entries are spread over the whole period.
 */
export function busiestOf(items: readonly LaneItem[], [from, to]: Scale['domain']): DayRange | undefined {
  const isTimed = items.some(({span}) => span.start === span.end);
  const moments = items
    .filter(({main}) => main)
    .map(momentOf)
    // In a record with times of day, a day counts from its start: that is where its mark is.
    .map(([start, end]): DayRange => [start, isTimed ? start : end])
    .filter(([start]) => Number.isFinite(start))
    .sort((a, b) => a[0] - b[0]);
  if (moments.length < MIN_COUNT) return undefined;
  const {first, last} = densest(moments, to - from);
  const [start, end] = periodOf(moments.slice(first, last + 1));
  const isWorthwhile =
    (last - first + 1) / moments.length >= MIN_SHARE && (to - from) / (end - start) >= MIN_ZOOM;
  return isWorthwhile ? [start, end] : undefined;
}

/** The run of moments with the largest excess, by their indices: the largest sum of what each adds and takes. */
function densest(moments: readonly DayRange[], period: number): {first: number; last: number} {
  const share = 1 / moments.length;
  let best = {first: 0, last: 0, excess: -Infinity};
  let [first, excess] = [0, share];
  moments.forEach(([at], index) => {
    if (index > 0) {
      const longer = excess + share - (at - moments[index - 1]![0]) / period;
      [first, excess] = longer < share ? [index, share] : [first, longer];
    }
    if (excess > best.excess) best = {first, last: index, excess};
  });
  return best;
}

/** The days in which the entries of a lane happened or began. */
export function daysOf(items: readonly LaneItem[]): DayRange {
  return periodOf(items.map(momentOf));
}

function periodOf(moments: readonly DayRange[]): DayRange {
  // Not `Math.min(...)`, which fails for very long lists.
  return moments.reduce(
    ([first, last], [start, end]) => [Math.min(first, start), Math.max(last, end)],
    [Infinity, -Infinity],
  );
}

/** An entry that lasted counts at its start; one that happened by a day, on that day. */
function momentOf({span: {start, end, form}, item}: LaneItem): DayRange {
  if (isSortedByEnd(start, end, item.entry.extent)) return [end - 1, end];
  return form === 'within' && end !== Infinity ? [start, end] : [start, start];
}
