import {expect} from '@open-wc/testing';
import {speakerIds} from '../../src/model/speakers.js';
import {anEntry} from '../support/builders.js';

describe('the speakers of an entry', () => {
  it('are only the reporter, if there is one', () => {
    expect(speakerIds(anEntry({actors: ['a'], reported: {date: '2024', by: 'b'}}))).to.deep.equal(['b']);
  });

  it('are the actors, if there is no report', () => {
    expect(speakerIds(anEntry({actors: ['a'], about: ['c']}))).to.deep.equal(['a']);
  });

  it('are the actors, if the report names no reporter', () => {
    expect(speakerIds(anEntry({actors: ['a', 'b'], about: ['c'], reported: {date: '2024'}}))).to.deep.equal([
      'a',
      'b',
    ]);
  });
});
