/**
 * Tests of how the time of something grows with its size. No imports: the tests in Node use it too (`e2e/growth.test.mjs`).
 */

declare global {
  interface Window {
    /** Whether this run has the tests of growth (`web-test-runner.config.mjs`). */
    testsGrowth: boolean;
  }
}

/**
 * One run with eight times the size is compared with eight runs with the size itself. It takes as long if the time is linear,
 * 1.4 times as long with a logarithm, and eight times as long if it is quadratic.
 */
const [STEP, MAX_RATIO] = [8, 4];
/** What a clock of a browser, exact to a millisecond, can measure on a busy machine. */
const MEASURABLE_MS = 30;
const [ATTEMPTS, LARGEST] = [20, 100_000];

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
 * A busy machine interrupts what takes long, and not what is over at once. So it compares times that are about as long as
 * each other if `run` is linear: several runs of one size with one run of the larger size. And only the shortest time of a
 * size says something: everything else on the machine makes the others longer. So both are tried in turn, until their
 * shortest times are in proportion.
 * @param run if it returns a function, only that function is measured
 */
export async function expectLinearTime(
  run: (size: number) => unknown,
  {start = 1000, largest = LARGEST, clock = () => performance.now()}: Options = {},
): Promise<void> {
  const millisecondsOf = async (size: number, runs: number): Promise<number> => {
    let begin = clock();
    const results: unknown[] = [];
    for (let made = 0; made < runs; made += 1) results.push(await run(size));
    const measured = results.filter((result) => typeof result === 'function');
    if (measured.length > 0) begin = clock();
    for (const action of measured) await (action as () => unknown)();
    return clock() - begin;
  };
  let size = start;
  let short = await millisecondsOf(size, STEP);
  while (short < MEASURABLE_MS && size * 2 <= largest) {
    size *= 2;
    short = await millisecondsOf(size, STEP);
  }
  let long = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    short = Math.min(short, await millisecondsOf(size, STEP));
    long = Math.min(long, await millisecondsOf(size * STEP, 1));
    // What is shorter cannot be measured at the largest size either.
    if (long <= Math.max(short, MEASURABLE_MS) * MAX_RATIO) return;
  }
  throw new Error(
    `${Math.round(long)} ms for ${size * STEP}, after ${Math.round(short)} ms for ${STEP} times ${size}`,
  );
}
