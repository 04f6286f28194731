/** A clock for what steps by itself: a step waits until the test runs it. */

export interface Clock {
  /** How many steps wait. */
  readonly waiting: number;
  /** Runs the steps that wait. */
  tick(): void;
  restore(): void;
}

/**
 * Takes the place of the page's timers of one length, until it is restored.
 * @param length in milliseconds
 */
export function aClock(length: number): Clock {
  const {setTimeout: set, clearTimeout: clear} = window;
  const steps = new Map<number, () => void>();
  let last = 0;
  window.setTimeout = ((step: () => void, delay = 0, ...rest: []) => {
    if (delay !== length) return set.call(window, step, delay, ...rest);
    steps.set((last -= 1), step);
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!steps.delete(id as number)) clear.call(window, id);
  };
  return {
    get waiting() {
      return steps.size;
    },
    tick() {
      const due = [...steps.values()];
      steps.clear();
      for (const step of due) step();
    },
    restore() {
      Object.assign(window, {setTimeout: set, clearTimeout: clear});
    },
  };
}
