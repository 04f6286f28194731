import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {record, showAsOf, valuesOf, type AsOf} from '../../support/as-of.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {aClock, type Clock} from '../../support/clock.js';
import {eventsAt, allText, show, until} from '../../support/harness.js';

/** The time for which a day is shown. */
const STEP_MS = 1500;
const STATE = 'State Department confirms North Korean troops in combat';
const SEOUL = 'Seoul announces phased response measures';

describe('the control as-of', () => {
  it('is not shown by default', async () => {
    const timeline = await show();
    expect(timeline.has('as-of')).to.equal(false);
    await timeline.attribute('controls', 'as-of');
    expect(timeline.has('as-of')).to.equal(true);
  });

  it('is at the latest record by default', async () => {
    const asOf = await showAsOf();
    expect([asOf.slider.value, asOf.slider.max, asOf.day]).to.deep.equal(['2', '2', '13 Nov 2024']);
    expect(asOf.value).to.equal('13 Nov 2024: 14 entries on record');
    expect(asOf.timeline.entries()).to.have.length(14);
    expect(asOf.timeline.has('as-of-now')).to.equal(false);
  });

  it('is at the day that the page sets', async () => {
    const asOf = await showAsOf('as-of="2024-11-12"');
    expect([asOf.slider.value, asOf.day]).to.deep.equal(['1', '12 Nov 2024']);
    expect(asOf.value).to.equal('12 Nov 2024: 2 entries on record');
    await asOf.timeline.set({asOf: '2024-10-22'});
    expect([asOf.slider.value, asOf.value]).to.deep.equal(['0', '22 Oct 2024: 1 entry on record']);
  });

  it('shows a day between two changes, and steps from there', async () => {
    const asOf = await showAsOf('as-of="2024-11-01"');
    expect([asOf.slider.value, asOf.day]).to.deep.equal(['0', '1 Nov 2024']);
    expect(asOf.value).to.equal('1 Nov 2024: 1 entry on record');
    await asOf.later();
    expect(asOf.timeline.element.asOf).to.equal('2024-11-12');
  });

  it('takes two moves of the slider between two paints', async () => {
    const asOf = await showAsOf();
    void asOf.slide(1);
    await Promise.resolve();
    await asOf.slide(0);
    expect([asOf.slider.value, asOf.day]).to.deep.equal(['0', '22 Oct 2024']);
  });

  it('starts before the first change if the page sets an earlier day', async () => {
    const asOf = await showAsOf('as-of="2024-01-01"');
    expect(asOf.value).to.equal('1 Jan 2024: 0 entries on record');
    expect(asOf.step('Earlier').ariaDisabled).to.equal('true');
    await asOf.later();
    expect(asOf.timeline.headlines()).to.deep.equal([SEOUL]);
  });

  it('has accessible names in English and in Korean', async () => {
    const asOf = await showAsOf();
    expect(asOf.timeline.part('as-of')!.ariaLabel).to.equal('The record as of a day');
    expect(allText(asOf.slider.labels![0])).to.equal('As of');
    expect(asOf.timeline.parts('as-of-step').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Earlier day',
      'Later day',
    ]);
    expect(allText(asOf.play)).to.equal('Play');
    await asOf.timeline.attribute('lang', 'ko');
    expect(allText(asOf.slider.labels![0])).to.equal('기준일');
    expect(asOf.value).to.equal('2024년 11월 13일: 기록된 항목 14건');
    expect([asOf.day, allText(asOf.play)]).to.deep.equal(['2024년 11월 13일', '재생']);
  });

  it('is not shown if no entry has a date', async () => {
    const timeline = await show('controls="as-of"', {
      properties: {data: aDocument({entries: [{date: undefined}]})},
    });
    expect(timeline.entries()).to.have.length(1);
    expect([timeline.has('as-of'), timeline.has('toolbar')]).to.deep.equal([false, false]);
    await timeline.set({data: aDocument({entries: []})});
    expect(timeline.has('as-of')).to.equal(false);
  });

  it('is disabled if the record never changed', async () => {
    const asOf = await showAsOf('', {properties: {data: aDocument()}});
    const changes = eventsAt(asOf.timeline.element, 'dprk-change');
    for (const button of [asOf.step('Earlier'), asOf.step('Later'), asOf.play]) {
      expect(button.ariaDisabled).to.equal('true');
      await asOf.timeline.press(button);
    }
    expect(changes).to.have.length(0);
  });

  it('has the days of the page’s own document', async () => {
    const asOf = await showAsOf('', {properties: {data: record}});
    expect([asOf.slider.max, asOf.day]).to.deep.equal(['3', '20 Nov 2024']);
    await asOf.slide(2);
    expect(asOf.timeline.headlines()).to.deep.equal(['Reported later', 'One', 'Two']);
    await asOf.slide(1);
    expect(asOf.timeline.headlines()).to.deep.equal(['One', 'Two']);
  });

  it('has days outside the range of Date', async () => {
    const data = aDocument({entries: [{date: 'Y-66000000'}, {date: 'Y-3000000'}, {date: '2024'}]});
    const asOf = await showAsOf('', {properties: {data}});
    await asOf.slide(0);
    expect(asOf.timeline.element.asOf).to.equal('-66000000-12-31');
    expect(asOf.value).to.equal('66,000,000 BC: 1 entry on record');
    await asOf.later();
    expect(asOf.timeline.entries()).to.have.length(2);
  });
});

describe('each day of the article', () => {
  // Read from the article by hand: what was public on the evening of the day.
  const PUBLIC = [
    ['22 Oct 2024', [SEOUL]],
    ['12 Nov 2024', [SEOUL, STATE]],
  ] as const;
  for (const [stop, [day, headlines]] of PUBLIC.entries()) {
    it(`shows what was public by ${day}`, async () => {
      const asOf = await showAsOf();
      await asOf.slide(stop);
      expect(asOf.day).to.equal(day);
      expect(asOf.timeline.headlines()).to.deep.equal(headlines);
    });
  }

  it('shows only one confirmation on 12 November, and nothing that followed', async () => {
    const asOf = await showAsOf();
    await asOf.slide(1);
    expect(asOf.timeline.leadParts()).to.deep.equal([
      'North Korean troops deployed to Russia are in combat: Confirms: US State Department, 12 Nov 2024 (Washington)',
      '1 response',
      '2 more claims',
    ]);
    expect(asOf.timeline.relations(asOf.timeline.entry(STATE))).to.deep.equal([
      'First to confirm: North Korean troops deployed to Russia are in combat',
      'First to confirm: More than 10,000 North Korean soldiers are involved',
    ]);
  });

  it('shows everything on 13 November, as without a day', async () => {
    const asOf = await showAsOf('as-of="2024-11-13"');
    const without = await show();
    expect(asOf.timeline.headlines()).to.deep.equal(without.headlines());
    expect(asOf.timeline.leadParts()).to.deep.equal(without.leadParts());
    expect(allText(asOf.timeline.part('list'))).to.equal(allText(without.part('list')));
  });
});

describe('a correction', () => {
  it('is shown from its day on, and its day is a stop', async () => {
    const asOf = await showAsOf('', {properties: {data: record}});
    const lines = (): string[] => asOf.timeline.relations(asOf.timeline.entry('Reported later'));
    await asOf.slide(2);
    expect(lines()).to.deep.equal([]);
    await asOf.later();
    expect(lines()).to.deep.equal(['Corrected 20 Nov 2024: The day was wrong.']);
    expect(asOf.timeline.status()).to.equal(
      'As of 20 Nov 2024: 3 of 3 on record. 1 entry corrected: Reported later',
    );
  });
});

describe('stepping through the days', () => {
  it('works with buttons, fires change events, and ends at the latest record', async () => {
    const asOf = await showAsOf();
    const changes = eventsAt(asOf.timeline.element, 'dprk-change');
    await asOf.earlier();
    await asOf.earlier();
    await asOf.earlier();
    await asOf.later();
    await asOf.later();
    await asOf.later();
    expect(valuesOf(changes)).to.deep.equal([
      ['asOf', '2024-11-12'],
      ['asOf', '2024-10-22'],
      ['asOf', '2024-11-12'],
      ['asOf', undefined],
    ]);
    expect(asOf.timeline.element.hasAttribute('as-of')).to.equal(false);
  });

  it('keeps the focus on a button that becomes disabled', async () => {
    const asOf = await showAsOf('as-of="2024-11-12"');
    const later = asOf.step('Later');
    later.focus();
    await asOf.later();
    expect(later.ariaDisabled).to.equal('true');
    expect(asOf.timeline.focused() === later).to.equal(true);
  });

  it('works with the keyboard and keeps the focus', async () => {
    const asOf = await showAsOf();
    asOf.slider.focus();
    for (const [key, day] of [
      ['ArrowLeft', '2024-11-12'],
      ['ArrowDown', '2024-10-22'],
      ['ArrowUp', '2024-11-12'],
      ['Home', '2024-10-22'],
      ['End', undefined],
    ] as const) {
      await sendKeys({press: key});
      await until(() => asOf.timeline.element.asOf === day, `${key} goes to ${day}`);
      await asOf.timeline.settled();
    }
    expect(asOf.timeline.focused() === asOf.slider).to.equal(true);
    expect(asOf.timeline.entries()).to.have.length(14);
  });

  it('works with the pointer', async () => {
    const asOf = await showAsOf();
    const {left, top, height} = asOf.slider.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 8), Math.round(top + height / 2)]});
    await until(() => asOf.timeline.element.asOf === '2024-10-22');
    await asOf.timeline.settled();
    expect(asOf.timeline.headlines()).to.deep.equal([SEOUL]);
  });

  it('follows the reading direction', async () => {
    const asOf = await showAsOf('', {box: {dir: 'rtl'}});
    const {right, top, height} = asOf.slider.getBoundingClientRect();
    const at = (element: Element): number => element.getBoundingClientRect().left;
    expect(at(asOf.step('Earlier'))).to.be.greaterThan(at(asOf.step('Later')));
    await sendMouse({type: 'click', position: [Math.round(right - 8), Math.round(top + height / 2)]});
    await until(() => asOf.timeline.element.asOf === '2024-10-22');
  });

  it('is undone if the page resets the day', async () => {
    const asOf = await showAsOf();
    const refuse = (): void => void asOf.timeline.set({asOf: undefined});
    asOf.timeline.element.addEventListener('dprk-change', refuse);
    await asOf.slide(0);
    expect([asOf.slider.value, asOf.day]).to.deep.equal(['2', '13 Nov 2024']);
    expect(asOf.timeline.entries()).to.have.length(14);
  });
});

describe('playing', () => {
  let clock: Clock;
  beforeEach(() => (clock = aClock(STEP_MS)));
  afterEach(() => clock.restore());

  /** Runs the timer of the next step, and waits until its day is shown. */
  async function tick(asOf: AsOf): Promise<string> {
    clock.tick();
    await asOf.timeline.settled();
    return asOf.day;
  }

  it('never starts by itself', async () => {
    const asOf = await showAsOf('as-of="2024-10-22"');
    await asOf.later();
    await asOf.earlier();
    expect([clock.waiting, asOf.isPlaying]).to.deep.equal([0, false]);
  });

  it('goes through all days, and stops at the end', async () => {
    const asOf = await showAsOf();
    const changes = eventsAt(asOf.timeline.element, 'dprk-change');
    await asOf.timeline.press(asOf.play);
    expect([asOf.day, asOf.isPlaying, clock.waiting]).to.deep.equal(['22 Oct 2024', true, 1]);
    expect(await tick(asOf)).to.equal('12 Nov 2024');
    expect([asOf.isPlaying, clock.waiting]).to.deep.equal([true, 1]);
    expect(await tick(asOf)).to.equal('13 Nov 2024');
    expect([asOf.isPlaying, clock.waiting]).to.deep.equal([false, 0]);
    expect(valuesOf(changes)).to.deep.equal([
      ['asOf', '2024-10-22'],
      ['asOf', '2024-11-12'],
      ['asOf', undefined],
    ]);
  });

  it('continues from the current day', async () => {
    const asOf = await showAsOf('as-of="2024-10-22"');
    await asOf.timeline.press(asOf.play);
    expect(asOf.day).to.equal('12 Nov 2024');
    expect(await tick(asOf)).to.equal('13 Nov 2024');
  });

  it('can be paused and continued by keyboard', async () => {
    const asOf = await showAsOf('', {properties: {data: record}});
    asOf.play.focus();
    await sendKeys({press: 'Enter'});
    await until(() => asOf.isPlaying);
    await sendKeys({press: ' '});
    await until(() => !asOf.isPlaying);
    expect([asOf.day, clock.waiting]).to.deep.equal(['1 Nov 2024', 0]);
    await sendKeys({press: 'Enter'});
    await until(() => asOf.isPlaying);
    expect(asOf.day).to.equal('2 Nov 2024');
    expect(asOf.timeline.focused() === asOf.play, 'the focus stays').to.equal(true);
  });

  const STOPS: Readonly<Record<string, (asOf: AsOf) => Promise<unknown>>> = {
    'moves the slider': (asOf) => asOf.slide(1),
    'steps forward': (asOf) => asOf.later(),
    'goes back to the latest record': (asOf) => asOf.timeline.press(asOf.timeline.part('as-of-now')!),
  };
  for (const [what, act] of Object.entries(STOPS)) {
    it(`stops when the reader ${what}`, async () => {
      const asOf = await showAsOf('', {properties: {data: record}});
      await asOf.timeline.press(asOf.play);
      await act(asOf);
      expect([clock.waiting, asOf.isPlaying]).to.deep.equal([0, false]);
    });
  }

  it('continues while the reader filters, searches or selects', async () => {
    const asOf = await showAsOf('', {properties: {data: record}});
    await asOf.timeline.press(asOf.play);
    await asOf.timeline.chip('Open question').press();
    await asOf.timeline.search('two');
    asOf.timeline.element.select('entry-2');
    await asOf.timeline.settled();
    expect([clock.waiting, asOf.isPlaying]).to.deep.equal([1, true]);
    await tick(asOf);
    expect(asOf.timeline.headlines()).to.deep.equal(['Two']);
  });

  it('stops when the page changes the day, the document or the controls', async () => {
    const asOf = await showAsOf('', {properties: {data: record}});
    for (const act of [
      () => asOf.timeline.set({asOf: '2024-11-03'}),
      () => asOf.timeline.set({data: structuredClone(record)}),
      () => asOf.timeline.attribute('controls', 'search'),
    ]) {
      await asOf.timeline.set({asOf: undefined});
      await asOf.timeline.press(asOf.play);
      expect(clock.waiting).to.equal(1);
      await act();
      expect(clock.waiting, String(act)).to.equal(0);
    }
    await asOf.timeline.attribute('controls', 'as-of');
    expect(asOf.isPlaying).to.equal(false);
  });

  it('stops when the page resets the day after a step', async () => {
    const asOf = await showAsOf('', {properties: {data: record}});
    await asOf.timeline.press(asOf.play);
    asOf.timeline.element.addEventListener('dprk-change', () => void asOf.timeline.set({asOf: '2024-11-01'}));
    await tick(asOf);
    expect([asOf.day, clock.waiting, asOf.isPlaying]).to.deep.equal(['1 Nov 2024', 0, false]);
  });

  it('stops when the tab is hidden', async () => {
    const asOf = await showAsOf();
    await asOf.timeline.press(asOf.play);
    document.dispatchEvent(new Event('visibilitychange'));
    await asOf.timeline.settled();
    expect([clock.waiting, asOf.isPlaying, asOf.day]).to.deep.equal([0, false, '22 Oct 2024']);
  });

  it('clears its timer when the element is removed, and is paused when it is added again', async () => {
    const asOf = await showAsOf();
    const {element} = asOf.timeline;
    const changes = eventsAt(element, 'dprk-change');
    const place = element.parentElement!;
    await asOf.timeline.press(asOf.play);
    element.remove();
    expect(clock.waiting).to.equal(0);
    place.append(element);
    await asOf.timeline.settled();
    expect([asOf.isPlaying, asOf.day, changes.length]).to.deep.equal([false, '22 Oct 2024', 1]);
  });

  it('does not affect another element', async () => {
    const [one, other] = [await showAsOf(), await showAsOf()];
    await one.timeline.press(one.play);
    expect([one.isPlaying, other.isPlaying]).to.deep.equal([true, false]);
    expect([one.timeline.entries().length, other.timeline.entries().length]).to.deep.equal([1, 14]);
  });
});

describe('the control as-of is accessible', () => {
  for (const [name, setting, attributes] of [
    ['by default', {}, ''],
    ['on a day, narrow', {width: 320}, 'as-of="2024-11-12"'],
    ['in Korean, dark', {}, 'as-of="2024-10-22" lang="ko" theme="dark"'],
    ['before the record began', {}, 'as-of="2024-01-01"'],
    ['right to left', {box: {dir: 'rtl'}}, ''],
  ] as const) {
    it(name, async () => {
      const asOf = await showAsOf(attributes, setting);
      expect(await violations(asOf.timeline.element)).to.deep.equal([]);
    });
  }

  it('with targets of 24 px and no overflow at 320 px', async () => {
    const {timeline} = await showAsOf('as-of="2024-11-12"', {width: 320});
    const edge = timeline.element.getBoundingClientRect().right;
    for (const control of timeline.part('as-of')!.querySelectorAll('button, input')) {
      const {width, height, right} = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(right).to.be.at.most(edge);
    }
  });
});
