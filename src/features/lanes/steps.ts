/** Where the arrow keys lead. */
import type {FocusTarget} from './focus-targets.js';

export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/** The stop that a step leads to; nothing where there is none. */
export function stepFrom(
  from: FocusTarget,
  step: Step,
  stops: readonly FocusTarget[],
): FocusTarget | undefined {
  const place = stops.indexOf(from);
  switch (step) {
    case 'first':
      return stops[0];
    case 'last':
      return stops.at(-1);
    case 'next':
      return stops[place + 1];
    case 'previous':
      return stops[place - 1];
    default:
      return nearestInLane(from, step === 'up' ? -1 : 1, stops);
  }
}

/** The nearest in time of the next lane that has any. */
function nearestInLane(
  {lane, placement: {mark}}: FocusTarget,
  way: 1 | -1,
  stops: readonly FocusTarget[],
): FocusTarget | undefined {
  const beyond = stops.filter((stop) => (stop.lane - lane) * way > 0);
  const next = Math.min(...beyond.map((stop) => (stop.lane - lane) * way));
  return nearest(
    beyond.filter((stop) => (stop.lane - lane) * way === next),
    mark,
  );
}

/** The stop nearest to a px of the world. */
export function nearest(stops: readonly FocusTarget[], px: number): FocusTarget | undefined {
  return stops.reduce<FocusTarget | undefined>(
    (best, stop) =>
      best && Math.abs(best.placement.mark - px) <= Math.abs(stop.placement.mark - px) ? best : stop,
    undefined,
  );
}
