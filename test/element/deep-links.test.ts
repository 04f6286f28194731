import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {watchAddress} from '../../src/element/deep-links.js';
import type {DeepLinks} from '../../src/views/options.js';
import type {LinkedHost} from '../../src/views/entry-address.js';
import {aHost} from '../support/host.js';
import {heldRegistry} from '../support/lazy-modules.js';

const {href: start} = location;
// Other tests of the page need no new address, and a page may set only so many.
afterEach(() => {
  if (location.href !== start) history.replaceState(null, '', start);
});

/** An element at an address, with the controller that watches the address. */
function watched(hash: string, id = 'tl', deepLinks: DeepLinks = 'follow') {
  history.replaceState(null, '', start.replace(/#.*/, '') + hash);
  const features = heldRegistry('features');
  const testHost = aHost();
  const host = Object.assign(testHost.host, {id, deepLinks}) as unknown as LinkedHost;
  const follow = () => undefined;
  const calls: unknown[][] = [];
  const module = {followAddress: (...args: unknown[]) => calls.push(args)};
  watchAddress(host, follow);
  const [controller] = [...testHost.controllers] as [ReactiveController];
  return {...testHost, host, follow, calls, features, module, update: () => controller.hostUpdated!()};
}

const requestedAt = (...args: Parameters<typeof watched>): readonly string[] => {
  const {features, update} = watched(...args);
  update();
  return features.requested;
};

describe('the feature for addresses of entries', () => {
  const NEEDED: Readonly<Record<string, Parameters<typeof watched>>> = {
    'the address may contain an entry': ['#tl/entry'],
    'the identifier of the element is one letter': ['#a/entry', 'a'],
    'the address has an encoded slash': ['#tl%2Fentry'],
    'the element writes the address': ['', 'tl', 'update'],
  };
  for (const [name, args] of Object.entries(NEEDED)) {
    it(`loads if ${name}`, () => expect(requestedAt(...args)).to.deep.equal(['deep-links']));
  }

  const NOT_NEEDED: Readonly<Record<string, Parameters<typeof watched>>> = {
    'the address contains none': ['#tl'],
    'the page has a router': ['#/entry'],
    'the element has no identifier': ['#tl/entry', ''],
    'the element has no identifier to write': ['', '', 'update'],
    'the page has switched it off': ['#tl/entry', 'tl', 'off'],
  };
  for (const [name, args] of Object.entries(NOT_NEEDED)) {
    it(`does not load if ${name}`, () => expect(requestedAt(...args)).to.deep.equal([]));
  }

  it('follows the address once it has loaded, and only once', async () => {
    const {host, follow, calls, features, module, update} = watched('#tl/entry');
    update();
    update();
    await features.arrive('deep-links', module);
    update();
    await features.arrive('deep-links', module);
    expect(calls).to.deep.equal([[host, follow]]);
    expect(features.requested).to.deep.equal(['deep-links', 'deep-links']);
  });

  it('loads again at the next update if it did not load', async () => {
    const {calls, features, module, update} = watched('#tl/entry');
    update();
    await features.fail('deep-links');
    update();
    await features.arrive('deep-links', module);
    expect(calls).to.have.length(1);
  });

  it('loads when the address changes, while the element is in the page', () => {
    const {features, connect, disconnect} = watched('#tl/entry');
    disconnect();
    dispatchEvent(new Event('hashchange'));
    expect(features.requested).to.deep.equal([]);
    connect();
    dispatchEvent(new Event('hashchange'));
    expect(features.requested).to.deep.equal(['deep-links']);
  });
});
