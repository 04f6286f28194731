/**
 * Tests of how the time of something grows with its size. No imports: the tests in Node use it too (`e2e/growth.test.mjs`).
 */

declare global {
  interface Window {
    /** Whether this run has the tests of growth (`web-test-runner.config.mjs`). */
    testsGrowth: boolean;
  }
}

/** What a clock of a browser, exact to a millisecond, can measure on a busy machine. */
const MEASURABLE_MS = 10;
/** Eight times the size takes eight times as long, ten with a logarithm, and 64 times if it is quadratic. */
const [STEP, MAX_RATIO] = [8, 32];
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
 * A test that something takes linear time; see `expectLinearTime`. Pure code grows alike in every engine and time zone, so
 * these tests run in Chromium alone, and not again in other time zones.
 */
export function itTakesLinearTime(name: string, run: (size: number) => unknown, options?: Options): void {
  const isHere = window.testsGrowth && navigator.userAgent.includes('Chrome');
  if (isHere) it(name, () => expectLinearTime(run, options));
}

/**
 * Fails if `run` takes longer than in proportion to `size`, a logarithm apart. It compares one size with another and
 * never with a fixed time: machines differ, and are busy. It starts at `start` and takes a larger size until the clock
 * can measure it; what takes no time at the largest size grows with nothing.
 *
 * Only the shortest time of a size says something: everything else on the machine makes the others longer. So both
 * sizes are tried in turn, until their shortest times are in proportion.
 * @param run if it returns a function, only that function is measured
 */
export async function expectLinearTime(
  run: (size: number) => unknown,
  {start = 1000, largest = LARGEST, clock = () => performance.now()}: Options = {},
): Promise<void> {
  const millisecondsOf = async (size: number): Promise<number> => {
    let begin = clock();
    const result: unknown = await run(size);
    if (typeof result === 'function') {
      begin = clock();
      await (result as () => unknown)();
    }
    return clock() - begin;
  };
  // The first time of a size may be that of code that is not compiled yet.
  const shortestOf = async (size: number): Promise<number> =>
    Math.min(await millisecondsOf(size), await millisecondsOf(size));
  let size = start;
  let short = await shortestOf(size);
  while (short < MEASURABLE_MS && size * 2 <= largest) {
    size *= 2;
    short = await shortestOf(size);
  }
  let long = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    short = Math.min(short, await millisecondsOf(size));
    long = Math.min(long, await millisecondsOf(size * STEP));
    // What is shorter cannot be measured at the largest size either.
    if (long <= Math.max(short, MEASURABLE_MS) * MAX_RATIO) return;
  }
  throw new Error(`${Math.round(long)} ms for ${size * STEP}, after ${Math.round(short)} ms for ${size}`);
}
