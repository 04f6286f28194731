import {expect} from '@open-wc/testing';
import {memoizeOne} from '../../src/model/memoize.js';

/** A function that is remembered, and what it was called with. */
function counted(): {pair: (a: unknown, b?: unknown) => unknown[]; calls: unknown[][]} {
  const calls: unknown[][] = [];
  const pair = memoizeOne((...args: [a: unknown, b?: unknown]) => {
    calls.push(args);
    return [...args];
  });
  return {pair, calls};
}

describe('the latest answer', () => {
  it('is given again to the same arguments', () => {
    const {pair} = counted();
    expect(pair(1, 2)).to.equal(pair(1, 2));
  });

  it('is made anew when an argument changes', () => {
    const {pair} = counted();
    expect(pair(1, 2)).not.to.equal(pair(1, 3));
    expect(pair(2, 3)).to.deep.equal([2, 3]);
  });

  it('is made anew when there is an argument more', () => {
    const {pair} = counted();
    expect(pair(1)).to.deep.equal([1]);
    expect(pair(1, 2)).to.deep.equal([1, 2]);
  });

  it('is the latest alone: an earlier one is made anew', () => {
    const {pair, calls} = counted();
    pair(1);
    pair(2);
    pair(1);
    expect(calls).to.deep.equal([[1], [2], [1]]);
  });

  it('compares by identity', () => {
    const {pair} = counted();
    expect(pair({})).not.to.equal(pair({}));
  });

  it('takes NaN for itself', () => {
    const {pair, calls} = counted();
    pair(NaN);
    pair(NaN);
    expect(calls).to.have.length(1);
  });

  it('is kept though it is undefined', () => {
    let calls = 0;
    const nothing = memoizeOne(() => {
      calls += 1;
    });
    nothing();
    nothing();
    expect(calls).to.equal(1);
  });

  it('is not kept of a call that throws', () => {
    let fails = true;
    const answer = memoizeOne((value: number) => {
      if (fails) throw new Error('not yet');
      return value;
    });
    expect(() => answer(1)).to.throw('not yet');
    fails = false;
    expect(answer(1)).to.equal(1);
  });

  it('is each function’s own', () => {
    const one = memoizeOne((value: number) => [value]);
    const two = memoizeOne((value: number) => [value]);
    expect(one(1)).not.to.equal(two(1));
  });
});
