import {expect} from '@open-wc/testing';

/** What a clock of a browser, exact to a millisecond, can measure. */
const MEASURABLE_MS = 5;
/** Four times the size takes four times as long, a little more with a logarithm, and sixteen times if it is quadratic. */
const [STEP, MAX_RATIO] = [4, 10];
const [ATTEMPTS, LARGEST] = [4, 100_000];

async function millisecondsOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Only the shortest of several times says something: everything else on the machine makes them longer. */
async function shortestOf(run: () => unknown): Promise<number> {
  const times = [await millisecondsOf(run), await millisecondsOf(run), await millisecondsOf(run)];
  return Math.min(...times);
}

/**
 * Fails if `run` takes longer than in proportion to `size`, a logarithm apart. It compares one size with another and
 * never with a fixed time: machines differ, and are busy. It starts at `start` and takes a larger size until the clock
 * can measure it; what takes no time at the largest size grows with nothing.
 */
export async function expectLinearTime(
  run: (size: number) => unknown,
  {start = 1000, largest = LARGEST}: {start?: number; largest?: number} = {},
): Promise<void> {
  let size = start;
  let short = await shortestOf(() => run(size));
  while (short < MEASURABLE_MS && size * 2 <= largest) {
    size *= 2;
    short = await shortestOf(() => run(size));
  }
  // What is shorter cannot be measured at the largest size either.
  short = Math.max(short, MEASURABLE_MS);
  let long = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && long > short * MAX_RATIO; attempt += 1)
    long = Math.min(long, await millisecondsOf(() => run(size * STEP)));
  expect(long, `${size * STEP} after ${Math.round(short)} ms for ${size}`).to.be.at.most(short * MAX_RATIO);
}
