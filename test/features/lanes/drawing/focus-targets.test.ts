import {expect} from '@open-wc/testing';
import {targetsOf} from '../../../support/placements.js';

describe('the focus targets', () => {
  it('are in the order of time, whatever the order of lanes', () => {
    const targets = targetsOf([
      {date: '2024-01-03', actors: ['a']},
      {date: '2024-01-01', actors: ['b']},
      {date: '2024-01-02', actors: ['a']},
    ]);
    expect(targets.map(({id, lane}) => [id, lane])).to.deep.equal([
      ['entry-2', 1],
      ['entry-3', 0],
      ['entry-1', 0],
    ]);
  });

  it('of one day are in the order of lanes, then from top to bottom', () => {
    const date = '2024-01-02';
    const targets = targetsOf([
      {date, actors: ['b'], headline: 'In the second lane'},
      {date, actors: ['a']},
      {date, actors: ['a']},
      {date: '2024-06-01', actors: ['a']},
    ]);
    expect(targets.map(({id}) => id)).to.deep.equal(['entry-1', 'entry-2', 'entry-3', 'entry-4']);
    expect(targets[1]!.placement.top).to.be.below(targets[2]!.placement.top);
  });

  it('are one for an entry of two actors, in the lane of the first', () => {
    const targets = targetsOf([{actors: ['a', 'b']}, {date: '2024-12-01', actors: ['b']}]);
    expect(targets.map(({id, lane}) => [id, lane])).to.deep.equal([
      ['entry-1', 0],
      ['entry-2', 1],
    ]);
  });
});
