import {expect} from '@open-wc/testing';
import {ModuleLoads} from '../../src/element/module-loads.js';
import type {ModuleReference} from '../../src/features/lazy-modules.js';
import {heldModules, type HeldModules} from '../support/lazy-modules.js';

/** Loads, and the names of what had failed each time that all was there. */
function loadsOf(): {loads: ModuleLoads; settled: string[][]} {
  const settled: string[][] = [];
  const loads = new ModuleLoads((failed) => settled.push(failed.map(({name}) => name)));
  return {loads, settled};
}

const referencesTo = ({reference}: HeldModules, ...names: readonly string[]): ModuleReference[] =>
  names.map(reference);

describe('the loads of an element', () => {
  it('are done at once where nothing is needed, or all has loaded', async () => {
    const held = heldModules('one');
    const {loads, settled} = loadsOf();
    expect(loads.ensure([])).to.equal(true);
    loads.ensure(referencesTo(held, 'one'));
    await held.arrive('one');
    expect(settled).to.deep.equal([[]]);
    expect(loads.ensure(referencesTo(held, 'one'))).to.equal(true);
    expect(held.requested).to.deep.equal(['one']);
    expect(settled, 'nothing is reported that was known').to.have.length(1);
  });

  it('are reported once, when all that is needed is there', async () => {
    const held = heldModules('one', 'two');
    const {loads, settled} = loadsOf();
    expect(loads.ensure(referencesTo(held, 'one', 'two'))).to.equal(false);
    expect(held.requested).to.deep.equal(['one', 'two']);
    await held.arrive('two');
    expect(settled).to.deep.equal([]);
    await held.arrive('one');
    expect(settled).to.deep.equal([[]]);
  });

  it('ask for a module once, however often it is needed while it loads', async () => {
    const held = heldModules('one', 'two');
    const {loads, settled} = loadsOf();
    loads.ensure(referencesTo(held, 'one'));
    loads.ensure(referencesTo(held, 'one'));
    expect(loads.ensure(referencesTo(held, 'one', 'two'))).to.equal(false);
    expect(held.requested).to.deep.equal(['one', 'two']);
    await held.arrive('one');
    await held.arrive('two');
    expect(settled).to.deep.equal([[]]);
  });

  it('do not wait for what is no longer needed, nor report it', async () => {
    const held = heldModules('one', 'slow', 'broken');
    const {loads, settled} = loadsOf();
    loads.ensure(referencesTo(held, 'one', 'slow', 'broken'));
    loads.ensure(referencesTo(held, 'one'));
    await held.fail('broken');
    expect(settled).to.deep.equal([]);
    await held.arrive('one');
    expect(settled).to.deep.equal([[]]);
    await held.arrive('slow');
    expect(settled).to.have.length(1);
  });

  it('ask again for what failed while it was not needed, and report it then', async () => {
    const held = heldModules('lanes');
    const {loads, settled} = loadsOf();
    loads.ensure(referencesTo(held, 'lanes'));
    loads.ensure([]);
    await held.fail('lanes');
    expect(settled).to.deep.equal([]);
    expect(loads.ensure(referencesTo(held, 'lanes'))).to.equal(false);
    await held.fail('lanes');
    expect(settled).to.deep.equal([['lanes']]);
  });

  it('remember what failed, and do not ask for it again', async () => {
    const held = heldModules('one', 'two');
    const {loads, settled} = loadsOf();
    const [one, two] = referencesTo(held, 'one', 'two');
    loads.ensure([one!, two!]);
    await held.fail('one');
    expect(settled).to.deep.equal([]);
    await held.arrive('two');
    expect(settled).to.deep.equal([['one']]);
    expect([loads.hasFailed(one!), loads.hasFailed(two!)]).to.deep.equal([true, false]);
    expect(loads.ensure([one!, two!])).to.equal(true);
    expect(held.requested).to.deep.equal(['one', 'two']);
  });

  it('report a failure once', async () => {
    const held = heldModules('one', 'two');
    const {loads, settled} = loadsOf();
    loads.ensure(referencesTo(held, 'one'));
    await held.fail('one');
    loads.ensure(referencesTo(held, 'one', 'two'));
    await held.arrive('two');
    expect(settled).to.deep.equal([['one'], []]);
  });

  it('ask again for what failed once failures are forgotten', async () => {
    const held = heldModules('one');
    const {loads, settled} = loadsOf();
    const [one] = referencesTo(held, 'one');
    loads.ensure([one!]);
    await held.fail('one');
    loads.forgetFailures();
    expect(loads.hasFailed(one!)).to.equal(false);
    expect(loads.ensure([one!])).to.equal(false);
    await held.arrive('one');
    expect(held.requested).to.deep.equal(['one', 'one']);
    expect(settled).to.deep.equal([['one'], []]);
  });

  it('have not failed where another element has loaded the module since', async () => {
    const held = heldModules('one');
    const [first, second] = [loadsOf(), loadsOf()];
    const [one] = referencesTo(held, 'one');
    first.loads.ensure([one!]);
    await held.fail('one');
    second.loads.ensure([one!]);
    await held.arrive('one');
    expect(first.loads.hasFailed(one!)).to.equal(false);
    expect(first.loads.ensure([one!])).to.equal(true);
  });

  it('tell modules of the same name apart', async () => {
    const [messages, texts] = [heldModules('ko'), heldModules('ko')];
    const {loads, settled} = loadsOf();
    loads.ensure([messages.reference('ko'), texts.reference('ko')]);
    expect([messages.requested, texts.requested]).to.deep.equal([['ko'], ['ko']]);
    await texts.fail('ko');
    await messages.arrive('ko');
    expect(settled).to.deep.equal([['ko']]);
    expect(loads.hasFailed(messages.reference('ko'))).to.equal(false);
    expect(loads.hasFailed(texts.reference('ko'))).to.equal(true);
  });
});
