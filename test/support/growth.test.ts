import {expect} from '@open-wc/testing';
import {expectLinearTime} from './growth.js';

/** Checks what takes the given milliseconds. Its clock is its own: the time of the machine must not decide. */
async function failureOf(
  millisecondsFor: (size: number) => number,
  isAsynchronous = false,
): Promise<unknown> {
  let now = 0;
  const run = async (size: number) => {
    if (isAsynchronous) await Promise.resolve();
    now += millisecondsFor(size);
  };
  try {
    await expectLinearTime(run, {clock: () => now});
    return undefined;
  } catch (failure) {
    return failure;
  }
}

describe('the check of growth', () => {
  it('accepts what is linear, or has a logarithm', async () => {
    for (const speed of [1e-6, 0.001, 0.1, 10]) {
      expect(await failureOf((size) => speed * size)).to.equal(undefined);
      expect(await failureOf((size) => speed * size * Math.log2(size))).to.equal(undefined);
    }
    expect(await failureOf(() => 0)).to.equal(undefined);
  });

  it('accepts what is linear on a busy machine', async () => {
    let runs = 0;
    const busy = () => ((runs += 1) % 3 === 0 ? 1 : 100);
    expect(await failureOf((size) => 0.01 * size * busy())).to.equal(undefined);
  });

  it('accepts what is linear on a machine that interrupts what takes long', async () => {
    let now = 0;
    // After each 15 ms, others have the processor for 100 ms.
    const run = (size: number) => {
      for (let left = size / 100; left > 0; left -= 1) now += now % 115 < 14 ? 1 : 101;
    };
    await expectLinearTime(run, {clock: () => now});
  });

  it('refuses a square', async () => {
    for (const speed of [1e-6, 0.001, 0.1])
      expect(await failureOf((size) => speed * size ** 2)).to.be.instanceOf(Error);
  });

  it('refuses a square on a busy machine', async () => {
    let runs = 0;
    const busy = () => ((runs += 1) % 3 === 0 ? 1 : 2);
    expect(await failureOf((size) => 0.001 * size ** 2 * busy())).to.be.instanceOf(Error);
  });

  it('waits for what is asynchronous', async () => {
    expect(await failureOf((size) => 0.001 * size ** 2, true)).to.be.instanceOf(Error);
    expect(await failureOf((size) => 0.01 * size, true)).to.equal(undefined);
  });
});
