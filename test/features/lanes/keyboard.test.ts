import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

/** In the order of time: an entry without a known start is placed by its end. */
const FIRST = 'Seoul announces phased response measures';

/** Longer than a label can be on a phone. */
const LONG =
  'A headline of so many words that it cannot be shown at once where there is no room for it '.repeat(3);

async function withFocusIn(lanes: Lanes): Promise<Lanes> {
  lanes.lastControl().focus();
  await sendKeys({press: 'Tab'});
  return lanes;
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

/** A drag by touch, which does not move the focus. */
function drag(entry: Element, distance: number): void {
  const x = entry.getBoundingClientRect().left + 100;
  for (const [type, clientX] of [
    ['pointerdown', x],
    ['pointermove', x + distance / 2],
    ['pointermove', x + distance],
    ['pointerup', x + distance],
  ] as const)
    entry.dispatchEvent(
      new PointerEvent(type, {
        isPrimary: true,
        pointerId: 1,
        pointerType: 'touch',
        clientX,
        buttons: 1,
        bubbles: true,
        composed: true,
      }),
    );
}

describe('the lanes by keyboard', () => {
  let lanes: Lanes;
  beforeEach(async () => {
    lanes = await withFocusIn(await showLanes());
  });

  it('are one Tab stop', async () => {
    expect(lanes.focused()).to.equal(FIRST);
    await press('Tab');
    expect(lanes.focused()).to.equal('');
    await sendKeys({down: 'Shift'});
    await press('Tab');
    await sendKeys({up: 'Shift'});
    expect(lanes.focused()).to.equal(FIRST);
  });

  it('have their Tab stop where the focus was', async () => {
    await press('ArrowRight', 'ArrowRight');
    const stops = lanes.entries().filter(({tabIndex}) => tabIndex === 0);
    expect(stops.map((entry) => lanes.timeline.focused() === entry)).to.deep.equal([true]);
  });

  it('show the help for keys while they have the focus: in view, and never over the focused entry', async () => {
    const description = lanes.timeline.root
      .querySelector('[aria-describedby]')!
      .getAttribute('aria-describedby')!;
    const keys = lanes.timeline.root.getElementById(description)!;
    expect(keys.innerText).to.contain('arrow keys');
    for (let step = 0; step < 14; step += 1) {
      const {top, bottom, height} = keys.getBoundingClientRect();
      expect(height).to.be.greaterThan(0);
      expect(bottom).to.be.at.most(innerHeight + 1);
      const entry = lanes.timeline.focused()!.getBoundingClientRect();
      expect(entry.bottom <= top + 1 || entry.top >= bottom - 1, lanes.focused()).to.equal(true);
      await press('ArrowRight');
    }
    await press('Tab');
    expect(keys.getBoundingClientRect().height, 'after the focus has left').to.equal(0);
  });

  it('move the focus through all entries in the order of time, and back', async () => {
    const seen = new Set<string>();
    for (let step = 0; step < 14; step += 1) {
      seen.add(lanes.focused());
      await press('ArrowRight');
    }
    expect(seen.size).to.equal(14);
    await press('Home');
    expect(lanes.focused()).to.equal(FIRST);
    await press('End');
    const last = lanes.focused();
    await press('ArrowRight');
    expect(lanes.focused(), 'nothing comes after the last').to.equal(last);
    await press('ArrowLeft');
    expect(lanes.focused()).to.not.equal(last);
  });

  it('move the focus to the nearest entry in the next lane with entries', async () => {
    await press('ArrowDown');
    expect(lanes.focused()).to.match(/^(South Korea’s intelligence|NIS gathers)/);
    await press('ArrowDown');
    expect(lanes.focused()).to.equal('Seoul’s ministries are cautious at first');
    await press('ArrowDown');
    expect(lanes.focused(), 'a lane whose entries are listed elsewhere is skipped').to.match(
      /official|State Dep/i,
    );
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(lanes.focused()).to.equal(FIRST);
  });

  it('open and close an entry', async () => {
    await press('Enter');
    await until(() => lanes.selected() === FIRST);
    await press(' ');
    await until(() => lanes.selected() === undefined);
    expect(lanes.focused()).to.equal(FIRST);
  });

  it('zoom around the entry that has the focus', async () => {
    const whole = lanes.span();
    await press('=', '=');
    expect(lanes.span()).to.not.equal(whole);
    expect(lanes.isInView(lanes.entry(FIRST))).to.equal(true);
    expect(lanes.focused()).to.equal(FIRST);
    await press('-', '-');
    expect(lanes.span()).to.equal(whole);
    await press('=', '0');
    expect(lanes.span()).to.equal(whole);
  });

  it('bring the focused entry into view', async () => {
    await press('=', '=', '=', 'End');
    expect(lanes.isInView(lanes.entry(lanes.focused()))).to.equal(true);
    await press('Home');
    expect(lanes.isInView(lanes.entry(FIRST))).to.equal(true);
  });

  it('ignore the keys of the browser and the page', () => {
    const keys = [
      {key: 'ArrowRight', ctrlKey: true},
      {key: 'ArrowLeft', altKey: true},
      {key: '+', ctrlKey: true},
      {key: '-', metaKey: true},
      {key: 'PageDown'},
      {key: 'a'},
      {key: 'toString'},
    ];
    for (const key of keys) {
      const event = new KeyboardEvent('keydown', {...key, bubbles: true, cancelable: true, composed: true});
      lanes.timeline.focused()!.dispatchEvent(event);
      expect(event.defaultPrevented, JSON.stringify(key)).to.equal(false);
    }
    expect(lanes.focused()).to.equal(FIRST);
    expect(lanes.span()).to.equal('22 Oct – 13 Nov 2024');
  });
});

describe('the lanes by keyboard', () => {
  it('follow the direction of time in right-to-left text', async () => {
    const lanes = await withFocusIn(await showLanes('', {box: {dir: 'rtl'}}));
    await press('ArrowRight');
    expect(lanes.focused()).to.equal(FIRST);
    await press('ArrowLeft');
    expect(lanes.focused()).to.not.equal(FIRST);
  });

  it('announce politely what comes into view', async () => {
    const lanes = await withFocusIn(await showLanes());
    const live = () => lanes.timeline.part('span')!.getAttribute('aria-live');
    expect(live()).to.equal('off');
    await press('=');
    expect(live()).to.equal('polite');
  });

  it('keep the focus on an entry that is far out of view', async () => {
    const data = aDocument({entries: manyEntries(60, {actors: ['a']})});
    const lanes = await withFocusIn(await showLanes('', {properties: {data}}));
    for (let times = 0; times < 5; times += 1) lanes.press('Zoom in');
    for (let times = 0; times < 20; times += 1) lanes.press('Later');
    expect(lanes.isInView(lanes.entry('Headline 1'))).to.equal(false);
    await until(() => !lanes.entry('Headline 2').checkVisibility({visibilityProperty: true}));
    expect(lanes.focused()).to.equal('Headline 1');
    await press('ArrowRight');
    expect(lanes.focused()).to.equal('Headline 2');
    expect(lanes.isInView(lanes.entry('Headline 2'))).to.equal(true);
  });

  it('keep an expanded label in view after its mark has left the view', async () => {
    const headline = LONG;
    const entries = [{headline}, ...manyEntries(6, {date: '2034-12-24'})];
    const lanes = await withFocusIn(
      await showLanes('', {width: 320, properties: {data: aDocument({entries})}}),
    );
    await press('=', '=');
    const entry = lanes.entry(headline);
    drag(entry, -40);
    await until(() => !lanes.isInView(entry));
    expect(entry.checkVisibility({visibilityProperty: true, opacityProperty: true})).to.equal(true);
  });

  it('show the focus ring and an expanded label beyond the edges of a lane, if there are many entries', async () => {
    const headline = LONG;
    const data = aDocument({entries: manyEntries(201, {actors: ['a'], headline})});
    const lanes = await showLanes('', {width: 320, properties: {data}});
    await withFocusIn(lanes);
    const lane = lanes.timeline.focused()!.closest('.lane')!;
    const clips = [lane, lane.querySelector('.pane')!].map((element) => getComputedStyle(element));
    const isSeen = (style: CSSStyleDeclaration) =>
      parseFloat(style.getPropertyValue('overflow-clip-margin')) >= 16 ||
      (style.contain === 'none' && style.contentVisibility === 'visible');
    expect(clips.map(isSeen)).to.deep.equal([true, true]);
  });

  it('expand a truncated label, until Escape', async () => {
    const headline = LONG;
    const data = aDocument({entries: [{headline}]});
    const lanes = await showLanes('', {width: 320, properties: {data}});
    const label = lanes.label(lanes.entries()[0]!);
    const isTruncated = () => lanes.isTruncated(lanes.entries()[0]!);
    expect(isTruncated()).to.equal(true);
    await withFocusIn(lanes);
    expect(isTruncated()).to.equal(false);
    const {left, right} = label.getBoundingClientRect();
    expect(left >= lanes.view().left && right <= lanes.view().right).to.equal(true);
    await press('Escape');
    expect(isTruncated()).to.equal(true);
    await press('=');
    await withFocusIn(lanes);
    expect(isTruncated()).to.equal(false);
    lanes.control('Whole period').focus();
    expect(isTruncated(), 'without the focus').to.equal(true);
  });

  it('do not move the view to an entry that is in it', async () => {
    const data = aDocument({entries: manyEntries(60, {actors: ['a']})});
    const lanes = await withFocusIn(await showLanes('', {properties: {data}}));
    await press('=', '=');
    const span = lanes.span();
    const inView = lanes.entries().filter((entry) => lanes.isInView(entry));
    expect(inView.length).to.be.within(10, 30);
    for (const entry of inView.slice(1)) {
      await press('ArrowRight');
      expect(lanes.timeline.focused() === entry).to.equal(true);
      expect(lanes.span(), lanes.focused()).to.equal(span);
    }
    await press('ArrowRight');
    expect(lanes.isInView(lanes.entry(lanes.focused()))).to.equal(true);
  });

  it('reach controls without an effect', async () => {
    const lanes = await showLanes();
    expect(['Earlier', 'Later', 'Zoom out', 'Whole period'].map((name) => lanes.can(name))).to.deep.equal(
      Array<boolean>(4).fill(false),
    );
    lanes.press('Zoom in');
    const fit = lanes.control('Whole period');
    fit.focus();
    await press('Enter');
    expect(lanes.can('Whole period')).to.equal(false);
    expect(lanes.timeline.focused() === fit).to.equal(true);
  });
});
