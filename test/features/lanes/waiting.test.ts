import {expect} from '@open-wc/testing';
import {LanesLayout} from '../../../src/features/lanes/lanes-layout.js';
import * as hands from '../../../src/features/lanes/interaction-module.js';
import * as lanesPart from '../../../src/features/lanes/index.js';
import {extras, LazyModule} from '../../../src/features/registry.js';
import type {LayoutHost} from '../../../src/features/feature.js';
import {until} from '../../support/harness.js';
import {drawLanes} from '../../support/lanes-reader.js';

const WHOLE = '22 Oct – 13 Nov 2024';

/** Lanes of which the hands come when they are let come, or not at all. */
function lanesWith(load: () => Promise<typeof hands>): void {
  class Layout extends LanesLayout {
    constructor(host: LayoutHost) {
      super(host, load);
    }
  }
  extras.set('lanes', new LazyModule(() => Promise.resolve({...lanesPart, Layout})));
}

function press(target: Element, key: string): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
}

describe('lanes that nobody can move yet', () => {
  const sound = extras.get('lanes')!;
  let come: () => void;
  beforeEach(() => {
    const {promise, resolve} = Promise.withResolvers<typeof hands>();
    come = () => resolve(hands);
    lanesWith(() => promise);
  });
  afterEach(() => extras.set('lanes', sound));

  it('go by keyboard where they were asked to as soon as they can, and the page stays where it is', async () => {
    const lanes = await drawLanes();
    const [first] = lanes.entries();
    first!.focus();
    const scrolls = press(first!, 'ArrowRight');
    expect(scrolls).to.equal(false);
    expect(lanes.focused()).to.equal(lanes.headlines()[0]);
    come();
    await until(() => lanes.focused() !== '' && lanes.timeline.focused() !== first);
  });

  it('zoom in as often as the button was pressed, once they can', async () => {
    const lanes = await drawLanes();
    lanes.press('Zoom in').press('Zoom in').press('Later');
    expect(lanes.span()).to.equal(WHOLE);
    come();
    await until(() => lanes.can('Earlier'));
    lanes.press('Zoom out').press('Zoom out');
    expect(lanes.span()).to.equal(WHOLE);
  });

  it('open the entry that was pressed, once they can, and the page hears of one click', async () => {
    const lanes = await drawLanes();
    let clicks = 0;
    const count = (): void => void (clicks += 1);
    document.addEventListener('click', count);
    lanes.entry('Seoul announces').click();
    come();
    await until(() => lanes.selected() !== undefined);
    document.removeEventListener('click', count);
    expect(lanes.selected()).to.include('Seoul announces');
    expect(clicks).to.equal(1);
  });

  it('show the selected entry, and leave nothing of the focus behind when it is closed', async () => {
    const lanes = await drawLanes('selected="blinken-firm-commitment"');
    expect(lanes.selected()).to.include('Blinken');
    lanes.timeline.part('close')!.click();
    come();
    await until(() => lanes.focused().includes('Blinken'));
  });

  it('stay readable where what moves them does not load, and it is asked for again', async () => {
    let asked = 0;
    lanesWith(() => {
      asked += 1;
      return asked < 3 ? Promise.reject(new Error('not there')) : Promise.resolve(hands);
    });
    const lanes = await drawLanes();
    expect(lanes.headlines().length).to.be.greaterThan(10);
    expect(lanes.ticks().length).to.be.greaterThan(1);
    const entry = lanes.entry('Seoul announces');
    entry.click();
    await until(() => asked === 2);
    await lanes.timeline.settled();
    entry.click();
    await until(() => lanes.selected()?.includes('Seoul announces'));
  });
});
