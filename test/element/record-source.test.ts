import {expect} from '@open-wc/testing';
import {isBundled, recordSource} from '../../src/element/record-source.js';

describe('the source of a record', () => {
  it('is the first that is set, in this order', () => {
    const all = ['data', 'src', 'child', 'own'] as const;
    all.forEach((name, index) => {
      const [data, src, child, own] = all.map((each, place) => (place < index ? undefined : each));
      expect(recordSource(data, src, child, own)).to.deep.equal({from: name, given: name});
    });
  });

  it('may be anything but null, also what cannot be one', () => {
    for (const given of ['', 0, false, NaN, {}]) {
      expect(recordSource(given, 'src', 'child', 'own')).to.deep.equal({from: 'data', given});
    }
    expect(recordSource(null, '', null, null)).to.deep.equal({from: 'src', given: ''});
  });

  it('is an element of the page where the address is its id, or where the child is no script', () => {
    expect(recordSource(null, ' #a', 'child', 'own')).to.deep.equal({from: 'page', given: ' #a'});
    const list = document.createElement('ol');
    expect(recordSource(null, null, list, 'own')).to.deep.equal({from: 'page', given: list});
    for (const src of ['a.json#b', '', '?a#b', new URL('https://example.org/#a')])
      expect(recordSource(null, src, list, 'own').from, String(src)).to.equal('src');
    expect(recordSource('#a', '#b', list, 'own').from).to.equal('data');
  });

  it('is none where nothing is set and there is no bundled record', () => {
    expect(recordSource(null, undefined, undefined, null)).to.deep.equal({from: 'none', given: undefined});
  });

  it('is bundled where none is set', () => {
    const bundled = recordSource(undefined, null, undefined, undefined);
    expect(bundled).to.deep.equal({from: 'bundled', given: undefined});
    expect([isBundled(bundled), isBundled(recordSource({}, null, null, null))]).to.deep.equal([true, false]);
  });
});
