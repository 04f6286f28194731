import {expect} from '@open-wc/testing';
import {aDocument, manyEntries} from '../../support/builders.js';
import {allText, eventsAt} from '../../support/harness.js';
import {showStory, type StoryHarness} from '../../support/story.js';

/** One entry a year, at the same distance, and one of another kind a hundred years later. */
const years = ['1900', '1950', '2000', '2100'];
const data = aDocument({
  entries: years.map((date, index) => ({
    date,
    headline: `In ${date}`,
    kind: index === 3 ? 'response' : 'event',
  })),
});
const YEARS = {properties: {data}};

const middle = ({left, right}: DOMRect): number => (left + right) / 2;

/** The middles of the marks of all entries, without that of the current one. */
const places = (story: StoryHarness, count: number): number[] =>
  story
    .marks()
    .slice(0, count)
    .map((mark) => middle(mark.getBoundingClientRect()));

describe('the line of time', () => {
  it('has a mark for each entry, on a true scale', async () => {
    const story = await (await showStory('', YEARS)).drawn();
    const [first, second, third, last] = places(story, 4) as [number, number, number, number];
    expect(second - first).to.be.closeTo(third - second, 1);
    expect(last - third).to.be.closeTo(2 * (third - second), 1);
  });

  it('runs from right to left where text does', async () => {
    const story = await (await showStory('', {...YEARS, box: {dir: 'rtl'}})).drawn();
    const all = places(story, 4);
    expect(all).to.deep.equal(all.toSorted((a, b) => b - a));
  });

  it('shows where the current slide is', async () => {
    const story = await (await showStory('selected="entry-3"', YEARS)).drawn();
    expect(middle(story.currentMark())).to.be.closeTo(places(story, 4)[2]!, 1);
    await story.next();
    expect(middle(story.currentMark())).to.be.closeTo(places(story, 4)[3]!, 1);
  });

  it('leads to an entry at a press, and dispatches one event', async () => {
    const story = await (await showStory('', YEARS)).drawn();
    const events = eventsAt(story.timeline.element, 'dprk-select');
    await story.pressLine(places(story, 4)[2]! + 3);
    await story.inView();
    expect(story.headline()).to.equal('In 2000');
    expect(events).to.have.length(1);
  });

  it('shows the slides along a drag, and selects the one at its end', async () => {
    const story = await (await showStory('', YEARS)).drawn();
    const events = eventsAt(story.timeline.element, 'dprk-select');
    const [first, second, third] = places(story, 4) as [number, number, number];
    await story.point('pointerdown', first);
    await story.point('pointermove', second);
    await story.inView();
    expect([story.headline(), events.length]).to.deep.equal(['In 1950', 0]);
    await story.point('pointermove', third);
    await story.point('pointerup', third);
    await story.inView();
    expect(story.headline()).to.equal('In 2000');
    expect(events.map(({entry}) => entry.id)).to.deep.equal(['entry-3']);
  });

  it('goes back when the browser takes the finger for scrolling', async () => {
    const story = await (await showStory('selected="entry-1"', YEARS)).drawn();
    const [first, , third] = places(story, 4) as [number, number, number];
    await story.point('pointerdown', first);
    await story.point('pointermove', third);
    await story.point('pointercancel', third);
    await story.inView();
    expect(story.headline()).to.equal('In 1900');
  });

  it('leaves a vertical swipe and two fingers to the page', async () => {
    const story = await (await showStory('', YEARS)).drawn();
    expect(getComputedStyle(story.navigator).touchAction).to.contain('pan-y');
    expect(getComputedStyle(story.slides()[0]!.parentElement!).touchAction).to.equal('auto');
  });

  it('counts entries for which there is no space', async () => {
    const crowd = aDocument({entries: [...manyEntries(30), {date: '2040', headline: 'Late'}]});
    const story = await (await showStory('selected="entry-7"', {properties: {data: crowd}})).drawn();
    const [number, alone] = story.marks().map(allText);
    expect([number, alone]).to.deep.equal(['30', '']);
    expect(middle(story.currentMark())).to.be.closeTo(places(story, 1)[0]!, 1);
  });

  it('has a place at its end for entries without a date', async () => {
    const undated = aDocument({
      entries: [{date: '2000'}, {date: '2010'}, {date: undefined, headline: 'When?'}],
    });
    const story = await (await showStory('', {properties: {data: undated}})).drawn();
    await story.pressLine(story.navigator.getBoundingClientRect().right - 5);
    expect(story.headline()).to.equal('When?');
  });

  it('shows the eras of the record, and dates', async () => {
    const eras = [{label: 'The old time', date: '1900/1960'}];
    const story = await (await showStory('', {properties: {data: {...data, eras}}})).drawn();
    expect(allText(story.navigator)).to.contain('The old time').and.to.contain('2000');
  });

  it('is a slider over the slides for assistive technology', async () => {
    const story = await showStory('selected="entry-2"', YEARS);
    const {role, ariaLabel, ariaValueNow, ariaValueMin, ariaValueMax, ariaValueText} = story.navigator;
    expect([role, ariaLabel, ariaValueMin, ariaValueMax]).to.deep.equal([
      'slider',
      'Position in time',
      '0',
      '4',
    ]);
    expect([ariaValueNow, ariaValueText]).to.deep.equal(['2', '2 of 4, 1950: In 1950']);
    story.navigator.focus();
    await story.key('ArrowRight', story.navigator);
    expect(story.navigator.ariaValueText).to.equal('3 of 4, 2000: In 2000');
    expect([story.timeline.focused(), story.announced()]).to.deep.equal([story.navigator, '']);
  });

  it('stays within the element at any width', async () => {
    for (const width of [280, 360, 1600]) {
      const {region} = await showStory('', {...YEARS, width});
      expect(region.scrollWidth, String(width)).to.be.at.most(region.clientWidth);
    }
  });
});
