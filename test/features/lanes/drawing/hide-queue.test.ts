import {expect} from '@open-wc/testing';
import {HideQueue} from '../../../../src/features/lanes/drawing/hide-queue.js';
import {aClock, type Clock} from '../../../support/clock.js';

function aHideable(): {updates: number; updateVisibility: () => void} {
  const hideable = {updates: 0, updateVisibility: () => void (hideable.updates += 1)};
  return hideable;
}

describe('what has left the view', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = aClock(1000);
  });
  afterEach(() => clock.restore());

  it('is updated after a second, all at once and each once', () => {
    const queue = new HideQueue();
    const [first, second] = [aHideable(), aHideable()];
    for (const each of [first, second, first]) queue.add(each);
    expect(clock.waiting).to.equal(1);
    expect([first.updates, second.updates]).to.deep.equal([0, 0]);
    clock.tick();
    expect([first.updates, second.updates]).to.deep.equal([1, 1]);
  });

  it('is updated again when it has left again', () => {
    const queue = new HideQueue();
    const hideable = aHideable();
    queue.add(hideable);
    clock.tick();
    queue.add(hideable);
    expect(clock.waiting).to.equal(1);
    clock.tick();
    expect(hideable.updates).to.equal(2);
  });

  it('is forgotten when the plot is rebuilt', () => {
    const queue = new HideQueue();
    const hideable = aHideable();
    queue.add(hideable);
    queue.clear();
    expect(clock.waiting).to.equal(0);
    clock.tick();
    expect(hideable.updates).to.equal(0);
  });
});
