import {expect} from '@open-wc/testing';
import {aBox, until} from '../support/harness.js';
import {ko} from '../support/messages.js';
import {aNetwork} from '../support/network.js';
import {aController, loadAll, named, textOf} from '../support/record-controller.js';

describe('the record of an address', () => {
  it('is requested at once, before the modules that read the answer', async () => {
    const network = aNetwork();
    const {ask, state, features} = aController();
    expect(ask({src: 'a.json'})).to.equal('loading -');
    expect(network.requests.map(({address}) => address)).to.deep.equal(['a.json']);
    network.requests[0]!.answer(textOf('Answer'));
    await loadAll(features, 'src');
    await until(() => state() === 'ready Answer');
    expect(network.requests).to.have.length(1);
  });

  it('is kept with the content, as an absolute address', async () => {
    const network = aNetwork();
    const {ask, state, features, controller} = aController();
    await loadAll(features, 'src');
    ask({src: 'a.json'});
    network.requests[0]!.answer(textOf('Answer'));
    await until(() => state() === 'ready Answer');
    expect(controller.content!.address).to.equal(new URL('a.json', document.baseURI).href);
    ask({data: named('One')});
    expect(controller.content!.address).to.equal(undefined);
  });

  it('loads until the answer has come, and shows what was shown', async () => {
    const network = aNetwork();
    const {ask, state, features} = aController();
    await loadAll(features, 'src');
    ask({data: named('One')});
    expect(ask({src: 'a.json'})).to.equal('loading One');
    await network.pass(1);
    expect(state()).to.equal('loading One');
    network.requests[0]!.answer(textOf('Answer'));
    await until(() => state() === 'ready Answer');
  });

  it('loads without the problem of the document before', async () => {
    aNetwork();
    const {ask, features} = aController();
    await loadAll(features, 'src', 'issues');
    expect(ask({data: '{'})).to.equal('failed! -');
    expect(ask({src: 'a.json'})).to.equal('loading -');
  });

  it('may be an object', () => {
    const network = aNetwork();
    aController().ask({src: new URL('https://example.org/a.json')});
    expect(network.requests[0]!.address).to.equal('https://example.org/a.json');
  });

  it('may be an object that was made in a frame, whose class is another', () => {
    const network = aNetwork();
    const frame = aBox().appendChild(document.createElement('iframe'));
    const src = new (frame.contentWindow as typeof globalThis & Window).URL('https://example.org/a.json');
    expect(src instanceof URL).to.equal(false);
    aController().ask({src});
    expect(network.requests[0]!.address).to.equal('https://example.org/a.json');
  });

  for (const given of ['', 'javascript:alert(1)', 5]) {
    it(`that cannot be loaded is not requested, and is a fault: ${JSON.stringify(given)}`, async () => {
      const network = aNetwork();
      const {ask, state, features, reports} = aController();
      await loadAll(features, 'src', 'issues');
      ask({src: given});
      await until(() => state() === 'failed! -');
      expect(network.requests).to.deep.equal([]);
      expect(reports).to.deep.equal(['error load-address']);
    });
  }

  it('is not requested while the element is out of the page', async () => {
    const network = aNetwork();
    const {ask, state, features, testHost} = aController();
    testHost.disconnect();
    ask({src: 'a.json'});
    expect(network.requests).to.deep.equal([]);
    await loadAll(features, 'src');
    testHost.connect();
    network.requests[0]!.answer(textOf('Answer'));
    await until(() => state() === 'ready Answer');
    expect(network.requests).to.have.length(1);
  });

  it('is no longer requested once the element leaves the page, and is again when it comes back', async () => {
    const network = aNetwork();
    const {ask, state, features, testHost} = aController();
    ask({src: 'a.json'});
    testHost.disconnect();
    expect(network.requests[0]!.isAborted).to.equal(true);
    testHost.connect();
    await loadAll(features, 'src');
    expect(network.requests).to.have.length(2);
    network.requests[1]!.answer(textOf('Answer'));
    await until(() => state() === 'ready Answer');
  });

  for (const isEarly of [true, false]) {
    it(`that changes ${isEarly ? 'before' : 'after'} its modules have loaded drops the late answer`, async () => {
      const network = aNetwork();
      const {ask, state, features, reports} = aController();
      if (!isEarly) await loadAll(features, 'src');
      ask({src: 'a.json'});
      ask({src: 'b.json'});
      expect(network.requests.map(({isAborted}) => isAborted)).to.deep.equal([true, false]);
      if (isEarly) await loadAll(features, 'src');
      network.requests[1]!.answer(textOf('Second'));
      network.requests[0]!.answer(textOf('First'));
      await until(() => state() === 'ready Second');
      await network.pass(1);
      expect(state()).to.equal('ready Second');
      expect([network.requests.length, reports]).to.deep.equal([2, []]);
    });
  }

  it('gives way to a document of the page, also if the answer comes later', async () => {
    const network = aNetwork();
    const {ask, state, features} = aController();
    await loadAll(features, 'src');
    ask({src: 'a.json'});
    expect(ask({data: named('One')})).to.equal('ready One');
    expect(network.requests[0]!.isAborted).to.equal(true);
    network.requests[0]!.answer(textOf('Answer'));
    await network.pass(1);
    expect(state()).to.equal('ready One');
  });

  it('that fails can be tried again, and the problem stays until there is an answer', async () => {
    const network = aNetwork();
    const {controller, ask, state, features, reports} = aController();
    await loadAll(features, 'src', 'issues');
    ask({src: 'a.json'});
    expect(controller.canRetry).to.equal(true);
    network.requests[0]!.answer('', {status: 404});
    await until(() => state() === 'failed! -');
    controller.retry();
    expect(state()).to.equal('loading! -');
    network.requests[1]!.answer(textOf('Answer'));
    await until(() => state() === 'ready Answer');
    expect(reports).to.deep.equal(['error load-http']);
  });

  it('is not requested again in another language', async () => {
    const network = aNetwork();
    const {controller, ask, state, features, languages} = aController();
    await loadAll(features, 'src');
    ask({src: 'a.json'});
    network.requests[0]!.answer(textOf('Answer'));
    await until(() => state() === 'ready Answer');
    ask({src: 'a.json', lang: 'ko'});
    await languages.arrive('ko', ko);
    expect([state(), controller.localization.locale]).to.deep.equal(['ready Answer', 'ko']);
    expect(network.requests).to.have.length(1);
  });
});
