import {expect} from '@open-wc/testing';
import {expectLinearTime} from './growth.js';

/** Work that the compiler cannot leave out. */
function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step += 1) sum = (sum * 31 + step) % 1_000_003;
  return sum;
}

const failureOf = (check: Promise<void>): Promise<unknown> =>
  check.then(
    () => undefined,
    (failure: unknown) => failure,
  );

describe('the check of growth', () => {
  it('accepts what is linear, or has a logarithm', async () => {
    await expectLinearTime((size) => steps(size));
    await expectLinearTime((size) => steps(size * Math.log2(size)));
    await expectLinearTime(() => undefined);
  });

  it('refuses a square', async () => {
    expect(await failureOf(expectLinearTime((size) => steps(size * size), {start: 50}))).to.be.instanceOf(
      Error,
    );
  });

  it('waits for what is asynchronous', async () => {
    const square = async (size: number) => {
      await Promise.resolve();
      steps(size * size);
    };
    expect(await failureOf(expectLinearTime(square, {start: 50}))).to.be.instanceOf(Error);
  });
});
