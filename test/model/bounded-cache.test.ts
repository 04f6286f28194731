import {expect} from '@open-wc/testing';
import {boundedCache} from '../../src/model/bounded-cache.js';
import {itTakesLinearTime} from '../support/growth.js';

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

  itTakesLinearTime('takes no longer for a key if it is larger', (size) => {
    const cache = boundedCache<number>(size);
    for (let index = 0; index < 4 * size; index += 1) cache(`${index}`, () => index);
  });
});
