// The built page for frames and the built script around it (`npm run build` first), in every engine.
import {expect} from '@open-wc/testing';
import {until} from '../support/harness.js';

const HOST = '/dist/embed/host.js';
const FALLBACK = 600;
const {href: start} = location;

before(async () => {
  if (!(await fetch(HOST)).ok) throw new Error('dist/ is not there: npm run build');
  const script = document.createElement('script');
  script.src = HOST;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
});

afterEach(() => {
  document.querySelector('iframe')?.remove();
  if (location.href !== start) history.replaceState(null, '', start);
});

function aFrame(sandbox = ''): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.id = 'frame';
  frame.title = 'Timeline';
  frame.height = String(FALLBACK);
  frame.setAttribute('frameborder', '0');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = '/dist/embed/index.html?lang=ko';
  document.body.append(frame);
  return frame;
}

const isFitted = (frame: HTMLIFrameElement) => () => frame.offsetHeight > 2 * FALLBACK;

describe('a frame', () => {
  it('gets the height of what it shows', async () => {
    const frame = aFrame();
    await until(isFitted(frame));
    const {scrollHeight, clientHeight} = frame.contentDocument!.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });

  it('gets it in a sandbox too, where it has no origin', async () => {
    const frame = aFrame('allow-scripts allow-popups');
    await until(isFitted(frame));
    expect(frame.contentDocument).to.equal(null);
  });

  it('shows the entry that the page’s address names, and the page goes there', async () => {
    location.hash = 'frame/us-aid-unclear';
    const frame = aFrame();
    await until(isFitted(frame));
    const focused = (): Element | null | undefined =>
      frame.contentDocument?.querySelector('dprk-deployment-timeline')?.shadowRoot?.activeElement;
    await until(() => focused()?.id === 'e-us-aid-unclear');
    await until(() => {
      const edge = frame.getBoundingClientRect().top;
      const {top, bottom} = focused()!.getBoundingClientRect();
      return edge + bottom > 0 && edge + top < innerHeight;
    });
  });
});
