import {expect} from '@open-wc/testing';
import {Sequence} from '../../../src/features/story/sequence.js';
import type {Item} from '../../../src/model/timeline.js';
import {anEntry} from '../../support/builders.js';

const items = (ids: string): Item[] =>
  ids.split(' ').map((id, position) => ({entry: anEntry({id}), position, earliest: 0, latest: 0}));

const ALL = items('a b c d e');
const SOME = ALL.filter(({entry}) => ['b', 'd'].includes(entry.id));

/** A sequence after updates, each with its entries and the selected one. */
function after(...updates: readonly (readonly [readonly Item[], string?])[]): Sequence {
  const sequence = new Sequence();
  for (const [entries, selected] of updates) sequence.update(entries, selected);
  return sequence;
}

describe('the sequence of slides', () => {
  it('begins with the title slide', () => {
    const {position, last, current} = after([ALL]);
    expect([position, last, current]).to.deep.equal([0, 5, undefined]);
  });

  it('goes to the entry that is selected, at the beginning and later', () => {
    expect(after([ALL, 'c']).position).to.equal(3);
    expect(after([ALL], [ALL, 'e']).position).to.equal(5);
  });

  it('goes to the title slide when nothing is selected any more', () => {
    expect(after([ALL, 'c'], [ALL]).position).to.equal(0);
  });

  it('stays where it is when an entry is selected that is not shown', () => {
    expect(after([SOME, 'd'], [SOME, 'a']).current).to.equal('d');
  });

  it('goes to the next entry that a filter has left, or else to the one before', () => {
    expect(after([ALL, 'c'], [SOME, 'c']).current).to.equal('d');
    expect(after([ALL, 'e'], [SOME, 'e']).current).to.equal('d');
    expect(after([ALL, 'e'], [ALL.slice(0, 1), 'e']).current).to.equal('a');
  });

  it('goes from the title slide to the first entry that a filter has left', () => {
    expect(after([ALL], [SOME]).current).to.equal('b');
    expect(after([ALL], [ALL.slice(4)]).current).to.equal('e');
  });

  it('stays at the title slide when the order changes', () => {
    expect(after([ALL], [ALL.toReversed()]).current).to.equal(undefined);
  });

  it('knows the entry of each slide but the title', () => {
    const sequence = after([ALL]);
    expect([0, 1, 5, 6].map((at) => sequence.itemAt(at)?.entry.id)).to.deep.equal([
      undefined,
      'a',
      'e',
      undefined,
    ]);
  });

  it('begins with the title slide if a filter is set from the beginning', () => {
    expect(after([SOME]).current).to.equal(undefined);
  });

  it('stays at the title slide when another record has fewer entries', () => {
    expect(after([ALL], [items('b d')]).current).to.equal(undefined);
  });

  it('stays at an entry that another record has too', () => {
    expect(after([ALL, 'c'], [items('x a c d'), 'c']).position).to.equal(3);
  });

  it('goes to the next entry when its own has left the record, and so is not selected any more', () => {
    expect(after([ALL, 'c'], [items('a b d e')]).current).to.equal('d');
    expect(after([ALL, 'e'], [items('a b d')]).current).to.equal('d');
  });

  it('goes back to the selected entry when it is shown again', () => {
    expect(after([ALL, 'c'], [SOME, 'c'], [ALL, 'c']).current).to.equal('c');
  });

  it('goes to the title slide when no entry is left', () => {
    expect(after([ALL, 'c'], [items('x y'), 'c']).current).to.equal(undefined);
  });
});
