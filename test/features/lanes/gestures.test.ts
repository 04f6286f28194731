import {expect} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

type Point = [number, number];

const WHOLE = '22 Oct – 13 Nov 2024';

/** 60 entries, a day apart. */
const DAYS = aDocument({entries: manyEntries(60, {actors: ['a']})});

/** The centre of an entry's mark on the screen. */
function centreOf(lanes: Lanes, entry: HTMLElement): number {
  const {left, width} = lanes.mark(entry).getBoundingClientRect();
  return left + width / 2;
}

/** An empty point of the plot, at a fraction of the view's width. */
function emptyPoint(lanes: Lanes, fraction: number, name = 'Analysts'): Point {
  const lane = lanes.lane(name);
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

afterEach(() => resetMouse());

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

  for (const dir of ['ltr', 'rtl']) {
    it(`moves by as much as the pointer, ${dir}`, async () => {
      const own = await showLanes('', {box: {dir}, properties: {data: DAYS}});
      own.press('Zoom in').press('Zoom in');
      const centre = () => centreOf(own, own.entry('Headline 30'));
      const [x, y] = emptyPoint(own, 0.5, 'Actor a');
      const before = centre();
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 10, y]});
      await sendMouse({type: 'move', position: [x + 20, y]});
      expect(centre() - before, 'while it is dragged').to.be.closeTo(20, 1);
      await sendMouse({type: 'up'});
      expect(centre() - before).to.be.closeTo(20, 1);
    });
  }

  it('follows a drag that leaves the element', async () => {
    const narrow = await showLanes('', {width: 320, properties: {data: DAYS}});
    narrow.press('Zoom in').press('Zoom in');
    const [x, y] = emptyPoint(narrow, 0.3, 'Actor a');
    const before = centreOf(narrow, narrow.entry('Headline 30'));
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 10, y]});
    await sendMouse({type: 'move', position: [x - 20, 1]});
    await sendMouse({type: 'up'});
    expect(centreOf(narrow, narrow.entry('Headline 30')) - before).to.be.closeTo(-20, 1);
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

  it('is left alone by two fingers, by which the browser zooms the page', () => {
    lanes.press('Zoom in');
    const zoomed = lanes.span();
    const [x] = emptyPoint(lanes, 0.5);
    touch(lanes, 'pointerdown', 11, x - 20);
    touch(lanes, 'pointerdown', 12, x + 20);
    touch(lanes, 'pointermove', 11, x - 60);
    touch(lanes, 'pointermove', 12, x + 60);
    touch(lanes, 'pointerup', 11, x - 60);
    touch(lanes, 'pointerup', 12, x + 60);
    expect(lanes.span()).to.equal(zoomed);
  });

  it('leaves vertical swipes and pinches to the page, and all swipes while there is nothing to pan', () => {
    const touchAction = () =>
      getComputedStyle(lanes.timeline.part('lane')!.parentElement!.parentElement!).touchAction;
    expect(touchAction()).to.equal('auto');
    lanes.press('Zoom in');
    expect(touchAction()).to.equal('pan-y pinch-zoom');
  });

  it('zooms by the wheel with Alt', () => {
    const event = wheel(lanes, {deltaY: -300, altKey: true});
    expect(event.defaultPrevented).to.equal(true);
    expect(lanes.span()).to.not.equal(WHOLE);
    wheel(lanes, {deltaY: 300, altKey: true});
    expect(lanes.span()).to.equal(WHOLE);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps what is under the pointer in place while zooming, ${dir}`, async () => {
      const own = await showLanes('', {box: {dir}, properties: {data: DAYS}});
      const entry = own.entry('Headline 20');
      const before = centreOf(own, entry);
      const target = own.lane('Actor a').querySelector('ol')!;
      target.dispatchEvent(
        new WheelEvent('wheel', {clientX: before, deltaY: -100, altKey: true, bubbles: true, composed: true}),
      );
      expect(own.can('Zoom out')).to.equal(true);
      expect(centreOf(own, entry)).to.be.closeTo(before, 1);
    });
  }

  it('keeps the entry nearest to the middle in place while zooming by a button', async () => {
    // Moments: a day would become a bar.
    const dates = ['2024-11-13T12:00:00', '2024-11-20T12:00:00', '2024-12-01T12:00:00'];
    const entries = dates.map((date, index) => ({
      date,
      headline: index === 1 ? 'Before the middle' : 'At an end',
    }));
    const own = await showLanes('', {properties: {data: aDocument({entries})}});
    const before = centreOf(own, own.entry('Before the middle'));
    own.press('Zoom in').press('Zoom in');
    expect(centreOf(own, own.entry('Before the middle'))).to.be.closeTo(before, 1);
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

describe('a truncated label', () => {
  const headline =
    'A headline of so many words that it cannot be shown at once where there is no space '.repeat(3);

  async function truncated(): Promise<Lanes> {
    return showLanes('', {width: 320, properties: {data: aDocument({entries: [{headline}]})}});
  }

  function isTruncated(lanes: Lanes): boolean {
    return lanes.isTruncated(lanes.entries()[0]!);
  }

  it('is expanded under the mouse pointer', async () => {
    const lanes = await truncated();
    const {left, top} = lanes.mark(lanes.entries()[0]!).getBoundingClientRect();
    await sendMouse({type: 'move', position: [1, 1]});
    expect(isTruncated(lanes)).to.equal(true);
    await sendMouse({type: 'move', position: [Math.round(left + 7), Math.round(top + 7)]});
    await until(() => !isTruncated(lanes));
    await sendMouse({type: 'move', position: [1, 1]});
    await until(() => isTruncated(lanes));
  });

  it('is not expanded under a finger, which covers it', async () => {
    const lanes = await truncated();
    const over = new PointerEvent('pointerover', {pointerType: 'touch', bubbles: true, composed: true});
    lanes.entries()[0]!.dispatchEvent(over);
    expect(isTruncated(lanes)).to.equal(true);
  });
});
