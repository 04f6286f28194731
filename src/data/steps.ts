/** Work in steps, so that the page stays responsive while it reads a large document. */

/** The last step has the result. */
export type Steps<Result> = Generator<undefined, Result>;

/** In characters: longer texts are read in steps. */
const MAX_AT_ONCE = 500_000;

/**
 * The result, or for a long text a promise of it: between the steps, the page can handle events.
 * @param length of the text, in characters
 */
export function inSteps<Result>(length: number, steps: Steps<Result>): Result | Promise<Result> {
  return length > MAX_AT_ONCE ? withPauses(steps) : finished(steps);
}

/** Takes all steps without a pause. */
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
