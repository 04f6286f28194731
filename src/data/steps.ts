/** Work in steps, so that a page does not stand still while it reads a large document. */

/** The last step has the result. */
export type Steps<Result> = Generator<undefined, Result>;

/** So many characters are read at once. */
const MAX_AT_ONCE = 500_000;

/**
 * The result at once for a text of up to 500 kB. For a longer one, later: the page goes on between the steps.
 * @param length of the text, in characters
 */
export function inSteps<Result>(length: number, steps: Steps<Result>): Result | Promise<Result> {
  return length > MAX_AT_ONCE ? withPauses(steps) : finished(steps);
}

/** Takes all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
