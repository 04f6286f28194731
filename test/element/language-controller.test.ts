import {expect} from '@open-wc/testing';
import {LanguageController} from '../../src/element/language-controller.js';
import {until} from '../support/harness.js';
import {aHost} from '../support/host.js';

function aLanguage() {
  const testHost = aHost();
  const box = testHost.host.parentElement!;
  return {
    ...testHost,
    box,
    requests: () => testHost.requests,
    controller: new LanguageController(testHost.host),
  };
}

/** Puts the host into a shadow root in the box. */
function inShadowRoot({host, box, connect}: ReturnType<typeof aLanguage>): HTMLElement {
  const outer = document.createElement('div');
  box.append(outer);
  connect();
  const root = outer.attachShadow({mode: 'open'});
  root.append(document.createElement('p'));
  root.firstElementChild!.append(host);
  return outer;
}

describe('the language of an element', () => {
  it('is its own, or that of the nearest ancestor', () => {
    const {host, box, controller} = aLanguage();
    box.lang = 'ko';
    controller.flush();
    expect(controller.lang).to.equal('ko');
    host.lang = 'fr';
    controller.flush();
    expect(controller.lang).to.equal('fr');
    host.lang = '';
    controller.flush();
    expect(controller.lang, 'it is not set').to.equal('en');
  });

  it('is English until an ancestor has one', () => {
    expect(aLanguage().controller.lang).to.equal('en');
  });

  it('requests an update when it changes, and only then', async () => {
    const {box, host, controller, requests} = aLanguage();
    box.lang = 'ko';
    await until(() => controller.lang === 'ko');
    expect(requests()).to.equal(1);
    host.lang = 'ko';
    host.title = 'Other';
    await Promise.resolve();
    controller.flush();
    expect([controller.lang, requests()]).to.deep.equal(['ko', 1]);
  });

  it('is read before an update only if an attribute has changed', () => {
    const {host, controller, requests} = aLanguage();
    host.lang = 'ko';
    controller.flush();
    controller.flush();
    expect([controller.lang, requests()]).to.deep.equal(['ko', 1]);
  });

  it('comes from outside shadow roots too, where the inner root has none', async () => {
    const language = aLanguage();
    const {host, box, controller, disconnect} = language;
    disconnect();
    const outer = inShadowRoot(language);
    controller.hostConnected();
    box.lang = 'ko';
    await until(() => controller.lang === 'ko');
    outer.lang = 'de';
    await until(() => controller.lang === 'de');
    host.parentElement!.lang = 'fr';
    await until(() => controller.lang === 'fr');
  });

  it('is read again when the element comes back, and not while it is out of the page', async () => {
    const {box, controller, connect, disconnect} = aLanguage();
    box.lang = 'ko';
    await until(() => controller.lang === 'ko');
    disconnect();
    box.lang = 'fr';
    await Promise.resolve();
    controller.flush();
    expect(controller.lang).to.equal('ko');
    connect();
    expect(controller.lang).to.equal('fr');
  });
});
