import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

type Point = [number, number];

const WHOLE = '22 Oct – 13 Nov 2024';

/** An empty point of the plot, at a fraction of the view's width. */
function emptyPoint(lanes: Lanes, fraction: number): Point {
  const lane = lanes.lane('Analysts');
  lane.scrollIntoView({block: 'center'});
  const {left, right} = lanes.view();
  const {top, height} = lane.getBoundingClientRect();
  return [Math.round(left + (right - left) * fraction), Math.round(top + height - 3)];
}

async function drag(from: Point, to: Point): Promise<void> {
  await sendMouse({type: 'move', position: from});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [Math.round((from[0] + to[0]) / 2), from[1]]});
  await sendMouse({type: 'move', position: to});
  await sendMouse({type: 'up'});
}

/** Dispatches a pointer event of a finger: the test runner has no command for touch. */
function touch(lanes: Lanes, type: string, pointerId: number, x: number): boolean {
  const target = lanes.lane('Analysts').querySelector('ol')!;
  const init = {
    pointerId,
    pointerType: 'touch',
    clientX: x,
    clientY: 10,
    buttons: type === 'pointerup' ? 0 : 1,
  };
  return target.dispatchEvent(
    new PointerEvent(type, {...init, button: 0, bubbles: true, composed: true, cancelable: true}),
  );
}

function wheel(lanes: Lanes, init: WheelEventInit): WheelEvent {
  const [clientX, clientY] = emptyPoint(lanes, 0.5);
  const event = new WheelEvent('wheel', {
    ...init,
    clientX,
    clientY,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  lanes.lane('Analysts').querySelector('ol')!.dispatchEvent(event);
  return event;
}

describe('the view', () => {
  let lanes: Lanes;
  beforeEach(async () => {
    lanes = await showLanes();
    scrollTo(0, 0);
  });

  it('zooms and moves by buttons', () => {
    lanes.press('Zoom in');
    const zoomed = lanes.span();
    expect(zoomed).to.not.equal(WHOLE);
    lanes.press('Earlier').press('Earlier').press('Earlier');
    expect(lanes.span()).to.match(/^22 Oct/);
    expect(lanes.can('Earlier')).to.equal(false);
    lanes.press('Later').press('Later').press('Later');
    expect(lanes.span()).to.match(/13 Nov 2024$/);
    lanes.press('Whole period');
    expect(lanes.span()).to.equal(WHOLE);
  });

  it('moves by dragging, which does not press the entry under the pointer', async () => {
    lanes.press('Zoom in').press('Earlier').press('Earlier');
    const entry = lanes.entry('Seoul announces');
    entry.scrollIntoView({block: 'center'});
    const before = entry.getBoundingClientRect();
    const at: Point = [Math.round(before.right - 5), Math.round(before.top + 10)];
    await drag(at, [at[0] - 60, at[1]]);
    expect(lanes.can('Earlier')).to.equal(true);
    expect(entry.getBoundingClientRect().left).to.be.below(before.left);
    await lanes.timeline.settled();
    expect(lanes.selected()).to.equal(undefined);
  });

  it('does not move under a click with a small movement', async () => {
    lanes.press('Zoom in').press('Earlier').press('Earlier');
    lanes.entry('Seoul announces').scrollIntoView({block: 'center'});
    const {left, top} = lanes.mark(lanes.entry('Seoul announces')).getBoundingClientRect();
    const at: Point = [Math.round(left + 6), Math.round(top + 6)];
    await drag(at, [at[0] + 2, at[1]]);
    await until(() => lanes.selected() === 'Seoul announces phased response measures');
    expect(lanes.can('Earlier')).to.equal(false);
  });

  it('zooms with two fingers, and stops when they are lifted', () => {
    const [x] = emptyPoint(lanes, 0.5);
    touch(lanes, 'pointerdown', 11, x - 20);
    touch(lanes, 'pointerdown', 12, x + 20);
    touch(lanes, 'pointermove', 11, x - 60);
    touch(lanes, 'pointermove', 12, x + 60);
    touch(lanes, 'pointerup', 11, x - 60);
    touch(lanes, 'pointerup', 12, x + 60);
    const zoomed = lanes.span();
    expect(zoomed).to.not.equal(WHOLE);
    touch(lanes, 'pointermove', 11, x);
    expect(lanes.span()).to.equal(zoomed);
  });

  it('leaves vertical swipes to the page', () => {
    const {touchAction} = getComputedStyle(lanes.timeline.part('lane')!.parentElement!.parentElement!);
    expect(touchAction).to.equal('pan-y');
  });

  it('zooms by the wheel with Alt', () => {
    const event = wheel(lanes, {deltaY: -300, altKey: true});
    expect(event.defaultPrevented).to.equal(true);
    expect(lanes.span()).to.not.equal(WHOLE);
    wheel(lanes, {deltaY: 300, altKey: true});
    expect(lanes.span()).to.equal(WHOLE);
  });

  for (const keys of [
    {},
    {shiftKey: true},
    {ctrlKey: true},
    {metaKey: true},
    {altKey: true, ctrlKey: true},
  ]) {
    it(`leaves the wheel to the page with ${Object.keys(keys).join(' and ') || 'no key'}`, () => {
      expect(wheel(lanes, {deltaY: -300, ...keys}).defaultPrevented).to.equal(false);
      expect(lanes.span()).to.equal(WHOLE);
    });
  }

  it('is not announced while it is dragged', async () => {
    lanes.press('Zoom in');
    expect(lanes.timeline.part('span')!.getAttribute('aria-live')).to.equal('polite');
    const from = emptyPoint(lanes, 0.2);
    await drag(from, [from[0] + 40, from[1]]);
    expect(lanes.timeline.part('span')!.getAttribute('aria-live')).to.equal('off');
  });

  it('moves the other way in right-to-left text', async () => {
    const mirrored = await showLanes('', {box: {dir: 'rtl'}});
    mirrored.press('Zoom in').press('Earlier').press('Earlier');
    expect(mirrored.can('Earlier')).to.equal(false);
    const from = emptyPoint(mirrored, 0.5);
    await drag(from, [from[0] + 60, from[1]]);
    expect(mirrored.can('Earlier')).to.equal(true);
  });
});
