import {expect} from '@open-wc/testing';
import {memoizeByObject, memoizeOne} from '../../src/model/memoize.js';

/** A memoized function, and the arguments of each call that was computed. */
function counted(): {pair: (a: unknown, b?: unknown) => unknown[]; calls: unknown[][]} {
  const calls: unknown[][] = [];
  const pair = memoizeOne((...args: [a: unknown, b?: unknown]) => {
    calls.push(args);
    return [...args];
  });
  return {pair, calls};
}

describe('memoizeOne', () => {
  it('gives the same result for the same arguments', () => {
    const {pair} = counted();
    expect(pair(1, 2)).to.equal(pair(1, 2));
  });

  it('computes again when an argument changes', () => {
    const {pair} = counted();
    expect(pair(1, 2)).not.to.equal(pair(1, 3));
    expect(pair(2, 3)).to.deep.equal([2, 3]);
  });

  it('computes again when the number of arguments changes', () => {
    const {pair} = counted();
    expect(pair(1)).to.deep.equal([1]);
    expect(pair(1, 2)).to.deep.equal([1, 2]);
  });

  it('keeps only the latest result', () => {
    const {pair, calls} = counted();
    pair(1);
    pair(2);
    pair(1);
    expect(calls).to.deep.equal([[1], [2], [1]]);
  });

  it('compares arguments by identity', () => {
    const {pair} = counted();
    expect(pair({})).not.to.equal(pair({}));
  });

  it('treats NaN as equal to itself', () => {
    const {pair, calls} = counted();
    pair(NaN);
    pair(NaN);
    expect(calls).to.have.length(1);
  });

  it('keeps a result that is undefined', () => {
    let calls = 0;
    const nothing = memoizeOne(() => {
      calls += 1;
    });
    nothing();
    nothing();
    expect(calls).to.equal(1);
  });

  it('keeps nothing of a call that throws', () => {
    let fails = true;
    const answer = memoizeOne((value: number) => {
      if (fails) throw new Error('not yet');
      return value;
    });
    expect(() => answer(1)).to.throw('not yet');
    fails = false;
    expect(answer(1)).to.equal(1);
  });

  it('shares nothing between two memoized functions', () => {
    const one = memoizeOne((value: number) => [value]);
    const two = memoizeOne((value: number) => [value]);
    expect(one(1)).not.to.equal(two(1));
  });
});

describe('memoizeByObject', () => {
  it('computes once for each object', () => {
    const calls: object[] = [];
    const wrap = memoizeByObject((key: object) => {
      calls.push(key);
      return [key];
    });
    const [a, b] = [{}, {}];
    expect(wrap(a)).to.equal(wrap(a));
    expect(wrap(b)).to.deep.equal([b]);
    expect(wrap(a)).not.to.equal(wrap(b));
    expect(calls).to.deep.equal([a, b]);
  });

  it('keeps a result that is undefined', () => {
    let calls = 0;
    const nothing = memoizeByObject(() => {
      calls += 1;
    });
    const key = {};
    nothing(key);
    nothing(key);
    expect(calls).to.equal(1);
  });

  it('keeps nothing of a call that throws', () => {
    let fails = true;
    const answer = memoizeByObject((key: {readonly value: number}) => {
      if (fails) throw new Error('not yet');
      return key.value;
    });
    const key = {value: 1};
    expect(() => answer(key)).to.throw('not yet');
    fails = false;
    expect(answer(key)).to.equal(1);
  });
});
