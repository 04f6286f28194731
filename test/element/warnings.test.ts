import {expect} from '@open-wc/testing';
import {eventsAt, put, until} from '../support/harness.js';
import {heldRegistry} from '../support/lazy-modules.js';

describe('a warning about an option', () => {
  it('is announced when its messages have loaded, and the article does not wait for them', async () => {
    const records = await import('../../src/features/records/index.js');
    const features = heldRegistry('features');
    const timeline = put('controls="" layout="rows"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(timeline.entries()).to.have.length(14);
    expect(features.requested).to.include('records');
    expect(errors).to.deep.equal([]);
    await features.arrive('records', records);
    await until(() => errors.length > 0);
    expect(errors[0]!.issues.map(({path}) => path)).to.include('layout');
  });

  it('is not announced while its messages cannot be loaded, and the next update tries again', async () => {
    const records = await import('../../src/features/records/index.js');
    const features = heldRegistry('features');
    const timeline = put('controls="" layout="rows"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await features.fail('records');
    await timeline.settled();
    expect(timeline.entries()).to.have.length(14);
    expect(errors).to.deep.equal([]);
    await timeline.attribute('heading', 'Another');
    await features.arrive('records', records);
    await until(() => errors.length > 0);
    expect(errors).to.have.length(1);
  });
});
