import {expect} from '@open-wc/testing';
import {nearestTo, stepFrom, type FocusStep} from '../../../../src/features/lanes/interaction/focus-steps.js';
import {targetsOf} from '../../../support/placements.js';

/** Lane by lane; in the order of time: a1 b1 a2 b2 d1 a3. The lane of c has only entries that are reached in others. */
const TARGETS = targetsOf([
  {id: 'a1', date: '2024-01-01', actors: ['a', 'c']},
  {id: 'a2', date: '2024-03-01', actors: ['a']},
  {id: 'a3', date: '2024-12-01', actors: ['a', 'c']},
  {id: 'b1', date: '2024-02-01', actors: ['b']},
  {id: 'b2', date: '2024-05-01', actors: ['b']},
  {id: 'd1', date: '2024-11-01', actors: ['d']},
]);

function step(from: string, name: FocusStep): string | undefined {
  return stepFrom(
    TARGETS.find(({id}) => id === from)!,
    name,
    TARGETS,
  )?.id;
}

describe('a step', () => {
  it('goes forward and back in time, across lanes', () => {
    expect(TARGETS.map(({id}) => id)).to.deep.equal(['a1', 'b1', 'a2', 'b2', 'd1', 'a3']);
    expect(TARGETS.map(({id}) => step(id, 'next'))).to.deep.equal(['b1', 'a2', 'b2', 'd1', 'a3', undefined]);
    expect(TARGETS.map(({id}) => step(id, 'previous'))).to.deep.equal([
      undefined,
      'a1',
      'b1',
      'a2',
      'b2',
      'd1',
    ]);
  });

  it('goes to the first and the last', () => {
    expect([step('a2', 'first'), step('a2', 'last')]).to.deep.equal(['a1', 'a3']);
  });

  it('down goes to the nearest in time in the lane below', () => {
    expect([step('a1', 'down'), step('a2', 'down'), step('a3', 'down')]).to.deep.equal(['b1', 'b1', 'b2']);
  });

  it('up goes to the nearest in time in the lane above', () => {
    expect([step('b1', 'up'), step('b2', 'up')]).to.deep.equal(['a2', 'a2']);
  });

  it('passes by a lane without targets', () => {
    expect([step('b1', 'down'), step('d1', 'up')]).to.deep.equal(['d1', 'b2']);
  });

  it('leads nowhere beyond the first and the last lane', () => {
    expect([step('a1', 'up'), step('d1', 'down')]).to.deep.equal([undefined, undefined]);
  });
});

describe('the nearest target', () => {
  it('is the first of two at the same distance', () => {
    const [first, second] = TARGETS;
    const middle = (first!.placement.mark + second!.placement.mark) / 2;
    expect(nearestTo(middle, TARGETS)?.id).to.equal('a1');
    expect(nearestTo(middle + 1, TARGETS)?.id).to.equal('b1');
  });

  it('is none among none', () => {
    expect(nearestTo(0, [])).to.equal(undefined);
  });
});
