import {expect} from '@open-wc/testing';

/** What a clock of a browser, exact to a millisecond, can measure. */
const MEASURABLE_MS = 5;
/** Eight times the size takes eight times as long, ten with a logarithm, and 64 times if it is quadratic. */
const [STEP, MAX_RATIO] = [8, 24];
const [ATTEMPTS, LARGEST] = [12, 100_000];

interface Options {
  /** The first size to try. */
  readonly start?: number;
  /** The largest of the sizes to start from. */
  readonly largest?: number;
  /** Milliseconds. */
  readonly clock?: () => number;
}

/**
 * Fails if `run` takes longer than in proportion to `size`, a logarithm apart. It compares one size with another and
 * never with a fixed time: machines differ, and are busy. It starts at `start` and takes a larger size until the clock
 * can measure it; what takes no time at the largest size grows with nothing.
 *
 * Only the shortest time of a size says something: everything else on the machine makes the others longer. So both
 * sizes are tried in turn, until their shortest times are in proportion.
 */
export async function expectLinearTime(
  run: (size: number) => unknown,
  {start = 1000, largest = LARGEST, clock = () => performance.now()}: Options = {},
): Promise<void> {
  const millisecondsOf = async (size: number): Promise<number> => {
    const begin = clock();
    await run(size);
    return clock() - begin;
  };
  let size = start;
  let short = await millisecondsOf(size);
  while (short < MEASURABLE_MS && size * 2 <= largest) {
    size *= 2;
    short = await millisecondsOf(size);
  }
  let long = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // The first time of a size may be that of code that is not compiled yet.
    short = Math.min(short, await millisecondsOf(size));
    long = Math.min(long, await millisecondsOf(size * STEP));
    // What is shorter cannot be measured at the largest size either.
    if (long <= Math.max(short, MEASURABLE_MS) * MAX_RATIO) return;
  }
  expect.fail(`${Math.round(long)} ms for ${size * STEP}, after ${Math.round(short)} ms for ${size}`);
}
