import type {FocusTarget} from '../drawing/focus-targets.js';

/** Where an arrow key, Home or End moves the focus. */
export type FocusStep = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/** @param targets in the order of time @returns undefined where the step leads nowhere */
export function stepFrom(
  from: FocusTarget,
  step: FocusStep,
  targets: readonly FocusTarget[],
): FocusTarget | undefined {
  const index = targets.indexOf(from);
  switch (step) {
    case 'first':
      return targets[0];
    case 'last':
      return targets.at(-1);
    case 'next':
      return targets[index + 1];
    case 'previous':
      return targets[index - 1];
    default:
      return nearestInNextLane(from, step === 'up' ? -1 : 1, targets);
  }
}

/** The target that is nearest to a px of the world; of two, the first. */
export function nearestTo(px: number, targets: readonly FocusTarget[]): FocusTarget | undefined {
  return targets.reduce<FocusTarget | undefined>(
    (best, target) =>
      best && Math.abs(best.placement.mark - px) <= Math.abs(target.placement.mark - px) ? best : target,
    undefined,
  );
}

/** Passes by lanes without targets. */
function nearestInNextLane(
  {lane, placement: {mark}}: FocusTarget,
  direction: 1 | -1,
  targets: readonly FocusTarget[],
): FocusTarget | undefined {
  const distanceTo = (target: FocusTarget): number => (target.lane - lane) * direction;
  const beyond = targets.filter((target) => distanceTo(target) > 0);
  const nextLane = beyond.reduce((nearest, target) => Math.min(nearest, distanceTo(target)), Infinity);
  return nearestTo(
    mark,
    beyond.filter((target) => distanceTo(target) === nextLane),
  );
}
