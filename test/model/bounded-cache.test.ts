import {expect} from '@open-wc/testing';
import {boundedCache} from '../../src/model/bounded-cache.js';

describe('a bounded cache', () => {
  it('makes a value once for a key', () => {
    const cache = boundedCache<object>(2);
    const value = cache('a', () => ({}));
    expect(cache('a', () => ({}))).to.equal(value);
    expect(cache('b', () => ({}))).not.to.equal(value);
  });

  it('drops the oldest value when it is full', () => {
    const cache = boundedCache<string>(2);
    for (const key of ['a', 'b', 'c']) cache(key, () => `first ${key}`);
    expect(['b', 'c', 'a'].map((key) => cache(key, () => `second ${key}`))).to.deep.equal([
      'first b',
      'first c',
      'second a',
    ]);
  });
});
