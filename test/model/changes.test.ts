import {expect} from '@open-wc/testing';
import type {Entry, TimelineDocument} from '../../src/data/schema.js';
import {changesBetween} from '../../src/model/changes.js';
import {aDocument} from '../support/builders.js';

const documentOf = (...entries: readonly Partial<Entry>[]): TimelineDocument => aDocument({entries});

/** The ids of new entries, those of changed entries, and the number of removed ones. */
function changes(before: TimelineDocument, after: TimelineDocument): [string[], string[], number] {
  const {added, changed, removed, isUpdate} = changesBetween(before, after);
  expect(isUpdate).to.equal(true);
  return [[...added], [...changed], removed];
}

describe('the changes of a document', () => {
  it('are none if there is no earlier version', () => {
    expect(changesBetween(undefined, documentOf({id: 'a'}))).to.deep.equal({
      added: new Set(),
      changed: new Set(),
      removed: 0,
      isUpdate: false,
    });
  });

  it('are none if all entries are the same', () => {
    const before = documentOf({id: 'a'}, {id: 'b', actors: ['x']});
    expect(changes(before, structuredClone(before))).to.deep.equal([[], [], 0]);
  });

  it('do not depend on the order of the entries', () => {
    expect(changes(documentOf({id: 'a'}, {id: 'b'}), documentOf({id: 'b'}, {id: 'a'}))).to.deep.equal([
      [],
      [],
      0,
    ]);
  });

  it('are new entries', () => {
    const after = documentOf({id: 'a'}, {id: 'b'}, {id: 'c'});
    expect(changes(documentOf({id: 'b'}), after)).to.deep.equal([['a', 'c'], [], 0]);
  });

  it('are entries whose content differs, at any depth', () => {
    const before = documentOf({id: 'a', headline: 'One'}, {id: 'b', sources: [{label: 'One'}]}, {id: 'c'});
    const after = documentOf({id: 'a', headline: 'Two'}, {id: 'b', sources: [{label: 'Two'}]}, {id: 'c'});
    expect(changes(before, after)).to.deep.equal([[], ['a', 'b'], 0]);
  });

  it('are entries that were removed', () => {
    const before = documentOf({id: 'a'}, {id: 'b'}, {id: 'c'});
    expect(changes(before, documentOf({id: 'b'}))).to.deep.equal([[], [], 2]);
  });

  it('can be all at once', () => {
    const before = documentOf({id: 'same'}, {id: 'changed'}, {id: 'removed'});
    const after = documentOf({id: 'new'}, {id: 'same'}, {id: 'changed', headline: 'Other'});
    expect(changes(before, after)).to.deep.equal([['new'], ['changed'], 1]);
  });
});
