import {expect} from '@open-wc/testing';
import {LazyModules} from '../../src/features/lazy-modules.js';

/** Two modules; the second fails as often as it is said. */
function aPair(failures = 0) {
  let left = failures;
  return new LazyModules({
    one: () => Promise.resolve({name: 'one'}),
    two: () => (left-- > 0 ? Promise.reject(new Error('offline')) : Promise.resolve({name: 'two'})),
  });
}

describe('lazy modules', () => {
  it('are known by name before they load', () => {
    const modules = aPair();
    expect(modules.names).to.deep.equal(['one', 'two']);
    expect(modules.loaded).to.deep.equal({});
  });

  it('are there when they have loaded, each as one value', async () => {
    const modules = aPair();
    await modules.load('one');
    expect(modules.loaded).to.deep.equal({one: {name: 'one'}});
    const {one} = modules.loaded;
    await modules.load('two');
    expect(modules.loaded.two).to.deep.equal({name: 'two'});
    expect(modules.loaded.one).to.equal(one);
  });

  it('are another object after each that has loaded, and the same where nothing has', async () => {
    const modules = aPair();
    const before = modules.loaded;
    await modules.load('one');
    const after = modules.loaded;
    expect(after).not.to.equal(before);
    expect(before, 'what was read stays as it was').to.deep.equal({});
    await Promise.all([modules.load('one'), modules.load('one')]);
    expect(modules.loaded).to.equal(after);
  });

  it('reject where they cannot be loaded, and can be asked for again', async () => {
    const modules = aPair(1);
    const error = await modules.load('two').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
    expect(modules.loaded).to.deep.equal({});
    await modules.load('two');
    expect(modules.loaded.two).to.deep.equal({name: 'two'});
  });
});
