import {expect} from '@open-wc/testing';
import {deepFreeze} from '../../src/data/frozen.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {itTakesLinearTime} from '../support/growth.js';

describe('a frozen document', () => {
  it('is the same one, and no part of it can be changed', () => {
    const document = aDocument({entries: [{place: {name: {en: 'Here'}}, actors: ['a']}, {}]});
    const result = deepFreeze(document);
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
    for (const nothing of [undefined, null] as unknown[]) expect(deepFreeze(nothing)).to.equal(nothing);
    expect(deepFreeze({a: null})).to.deep.equal({a: null});
  });

  itTakesLinearTime(
    'takes time in proportion to its length',
    (size) => deepFreeze({entries: manyEntries(size, {place: {name: 'Here'}})}),
    {start: 100},
  );

  it('is not read again the second time', () => {
    let reads = 0;
    const document = {
      get entries() {
        reads += 1;
        return [];
      },
    };
    deepFreeze(document);
    deepFreeze(document);
    expect(reads).to.equal(1);
  });
});
