import {expect} from '@open-wc/testing';
import {boundedCache} from '../../src/model/bounded-cache.js';

describe('a bounded cache', () => {
  it('makes a value once for a key', () => {
    const cache = boundedCache<object>(2);
    const value = cache('a', () => ({}));
    expect(cache('a', () => ({}))).to.equal(value);
    expect(cache('b', () => ({}))).not.to.equal(value);
  });

  it('keeps the values used last, and drops the oldest', () => {
    const cache = boundedCache<string>(4);
    for (let index = 0; index < 20; index += 1) cache(`${index}`, () => 'first');
    const again = (key: string) => cache(key, () => 'again');
    expect(['19', '18', '0'].map(again)).to.deep.equal(['first', 'first', 'again']);
  });

  it('keeps what is used often', () => {
    const cache = boundedCache<string>(4);
    for (let index = 0; index < 20; index += 1) {
      cache(`${index}`, () => 'other');
      expect(cache('often', () => (index === 0 ? 'first' : 'again'))).to.equal('first');
    }
  });

  // A growth test of it needs so many keys that it measures the garbage collector.
  it('deletes no single key: a map would have to skip its place to find the first one', () => {
    const {delete: original} = Map.prototype;
    let calls = 0;
    Map.prototype.delete = function (key) {
      calls += 1;
      return original.call(this, key);
    };
    try {
      const cache = boundedCache<number>(10);
      for (let index = 0; index < 100; index += 1) cache(`${index}`, () => index);
    } finally {
      Map.prototype.delete = original;
    }
    expect(calls).to.equal(0);
  });
});
