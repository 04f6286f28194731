import {expect} from '@open-wc/testing';
import {SizeController} from '../../src/element/size-controller.js';
import {until} from '../support/harness.js';
import {aHost} from '../support/host.js';

/** A host of a width in px, and what the controller has reported about it. */
function aSizedHost(width: number, style = 'font-size: 20px') {
  const testHost = aHost();
  testHost.host.style.cssText = `display: block; block-size: 20px; inline-size: ${width}px; ${style}`;
  // The styles of the element find out how wide it is.
  (testHost.host.shadowRoot ?? testHost.host.attachShadow({mode: 'open'})).innerHTML = `<style>
      .root { container: root / inline-size }
      @container root (inline-size >= 35em) { .root > * { --_wide: 1 } }
    </style><div class="root"><p></p></div>`;
  const reports: boolean[] = [];
  new SizeController(testHost.host, (narrow) => reports.push(narrow));
  const resize = (to: string) => testHost.host.style.setProperty('inline-size', to);
  return {...testHost, reports, resize};
}

/** Two frames: observers of sizes run in each. */
async function twoFrames(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise(requestAnimationFrame);
}

describe('the size of an element', () => {
  it('is narrow below 35 em, and reported when it changes', async () => {
    const {reports, resize} = aSizedHost(700);
    await until(() => reports.length === 1);
    resize('699px');
    await until(() => reports.length === 2);
    resize('700.5px');
    await until(() => reports.length === 3);
    expect(reports).to.deep.equal([false, true, false]);
  });

  it('depends on the font of the element', async () => {
    const {reports} = aSizedHost(700, 'font-size: 21px');
    await until(() => reports.length > 0);
    expect(reports).to.deep.equal([true]);
  });

  it('can be a pixel', async () => {
    const {reports} = aSizedHost(1);
    await until(() => reports.length > 0);
    expect(reports).to.deep.equal([true]);
  });

  it('is not reported while the element is hidden', async () => {
    const {host, reports} = aSizedHost(900);
    await until(() => reports.length === 1);
    host.style.display = 'none';
    await twoFrames();
    expect(reports).to.deep.equal([false]);
  });

  it('is reported while the element is in the page', async () => {
    const {host, reports, resize, connect, disconnect} = aSizedHost(900);
    await until(() => reports.length === 1);
    const box = host.parentElement!;
    disconnect();
    // Without the controller, which does not know that the element is back.
    box.append(host);
    resize('100px');
    await twoFrames();
    expect(reports).to.deep.equal([false]);
    connect();
    await until(() => reports.length === 2);
    expect(reports).to.deep.equal([false, true]);
  });
});
