import {expect} from '@open-wc/testing';
import {frozen} from '../../src/data/frozen.js';
import {aDocument, manyEntries} from '../support/builders.js';

describe('a frozen document', () => {
  it('is the same one, and no part of it can be changed', () => {
    const document = aDocument({entries: [{place: {name: {en: 'Here'}}, actors: ['a']}, {}]});
    const result = frozen(document);
    expect(result).to.equal(document);
    const {entries} = document;
    const changes: readonly (() => unknown)[] = [
      () => (document.title = 'Other'),
      () => entries.reverse(),
      () => (entries[0]!.headline = 'Other'),
      () => entries[0]!.actors.push('b'),
      () => Object.assign(entries[0]!.place!.name, {en: 'There'}),
    ];
    for (const change of changes) {
      expect(change).to.throw(TypeError);
    }
  });

  it('may be nothing', () => {
    for (const nothing of [undefined, null] as unknown[]) expect(frozen(nothing)).to.equal(nothing);
    expect(frozen({a: null})).to.deep.equal({a: null});
  });

  it('takes time in proportion to its length, and none the second time', () => {
    const time = (run: () => void): number => {
      const start = performance.now();
      run();
      return performance.now() - start;
    };
    const document = aDocument({entries: manyEntries(10_000, {place: {name: 'Here'}})});
    expect(time(() => void frozen(document))).to.be.lessThan(2000);
    expect(time(() => void frozen(document))).to.be.lessThan(1);
  });
});
