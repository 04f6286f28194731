import {expect} from '@open-wc/testing';
import {PendingEvents} from '../../src/element/pending-events.js';

/** Events of a target, and the types of those that it has dispatched. */
function eventsOf(): {pending: PendingEvents; target: EventTarget; dispatched: string[]} {
  const target = new EventTarget();
  const dispatched: string[] = [];
  for (const type of ['a', 'b', 'c']) target.addEventListener(type, () => dispatched.push(type));
  return {pending: new PendingEvents(target), target, dispatched};
}

describe('pending events', () => {
  it('wait for the end of the update, and for a microtask', async () => {
    const {pending, dispatched} = eventsOf();
    pending.add(new Event('a'));
    await Promise.resolve();
    expect(dispatched).to.deep.equal([]);
    pending.flush();
    expect(dispatched).to.deep.equal([]);
    await Promise.resolve();
    expect(dispatched).to.deep.equal(['a']);
  });

  it('are dispatched in order, each once', async () => {
    const {pending, dispatched} = eventsOf();
    for (const type of ['b', 'a', 'c']) pending.add(new Event(type));
    pending.flush();
    pending.flush();
    await Promise.resolve();
    pending.flush();
    await Promise.resolve();
    expect(dispatched).to.deep.equal(['b', 'a', 'c']);
  });

  it('that a handler causes wait for the next update', async () => {
    const {pending, target, dispatched} = eventsOf();
    target.addEventListener('a', () => pending.add(new Event('b')), {once: true});
    pending.add(new Event('a'));
    pending.flush();
    await Promise.resolve();
    await Promise.resolve();
    expect(dispatched).to.deep.equal(['a']);
    pending.flush();
    await Promise.resolve();
    expect(dispatched).to.deep.equal(['a', 'b']);
  });
});
