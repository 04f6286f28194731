import {expect} from '@open-wc/testing';
import {put, show} from '../../support/harness.js';
import {Lanes, showLanes} from '../../support/lanes-harness.js';

/** Continues in the task in which the lanes are drawn for the first time. */
function firstDraw(attributes = ''): Promise<Lanes> {
  const lanes = new Lanes(put(`layout="lanes" ${attributes}`));
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (lanes.entries().length === 0) return;
      observer.disconnect();
      resolve(lanes);
    });
    observer.observe(lanes.timeline.root, {childList: true, subtree: true});
  });
}

describe('as soon as the lanes are drawn', () => {
  it('keys move the focus, and do not scroll the page', async () => {
    const lanes = await firstDraw();
    const [first] = lanes.headlines();
    lanes.entry(first!).focus();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    lanes.timeline.focused()!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect(lanes.focused()).to.be.oneOf(lanes.headlines());
    expect(lanes.focused()).to.not.equal(first);
  });

  it('each press of a button moves the view', async () => {
    const lanes = await firstDraw();
    const wholePeriod = lanes.span();
    lanes.press('Zoom in').press('Zoom in').press('Later');
    expect(lanes.can('Earlier')).to.equal(true);
    lanes.press('Zoom out').press('Zoom out');
    expect(lanes.span()).to.equal(wholePeriod);
  });

  it('a press opens an entry, and the page gets one click', async () => {
    const lanes = await firstDraw();
    let clicks = 0;
    const count = (): void => void (clicks += 1);
    document.addEventListener('click', count);
    lanes.entry('Seoul announces').click();
    document.removeEventListener('click', count);
    await lanes.timeline.settled();
    expect(lanes.selected()).to.include('Seoul announces');
    expect(clicks).to.equal(1);
  });

  it('the selected entry is open, and gets the focus when it is closed', async () => {
    const lanes = await firstDraw('selected="blinken-firm-commitment"');
    expect(lanes.selected()).to.include('Blinken');
    lanes.timeline.part('close')!.click();
    expect(lanes.focused()).to.include('Blinken');
    await lanes.timeline.settled();
    expect(lanes.selected()).to.equal(undefined);
  });
});

describe('drawing the lanes', () => {
  it('does not schedule another update of the element', async () => {
    await showLanes();
    const {element} = await show();
    element.layout = 'lanes';
    // False if an update was scheduled during this one.
    expect(await element.updateComplete).to.equal(true);
    element.selected = 'blinken-firm-commitment';
    expect(await element.updateComplete).to.equal(true);
  });
});
