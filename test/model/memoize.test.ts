import {expect} from '@open-wc/testing';
import {memoizeByObject, memoizeOne} from '../../src/model/memoize.js';

/** A memoized function, and the arguments of its calls. */
function counted(): {pair: (a: unknown, b?: unknown) => unknown[]; calls: unknown[][]} {
  const calls: unknown[][] = [];
  const pair = memoizeOne((...args: [a: unknown, b?: unknown]) => {
    calls.push(args);
    return [...args];
  });
  return {pair, calls};
}

describe('a memoized function', () => {
  it('returns the same object for the same arguments', () => {
    const {pair} = counted();
    expect(pair(1, 2)).to.equal(pair(1, 2));
  });

  it('is called again if an argument changes', () => {
    const {pair} = counted();
    expect(pair(1, 2)).not.to.equal(pair(1, 3));
    expect(pair(2, 3)).to.deep.equal([2, 3]);
  });

  it('is called again if there is one more argument', () => {
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

  it('treats NaN as equal to NaN', () => {
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

  it('shares nothing with another memoized function', () => {
    const one = memoizeOne((value: number) => [value]);
    const two = memoizeOne((value: number) => [value]);
    expect(one(1)).not.to.equal(two(1));
  });
});

describe('a function that is memoized by object', () => {
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
