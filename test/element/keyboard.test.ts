import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {allText, show, until, type TimelineHarness} from '../support/harness.js';

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
const ALL = 'controls="kinds actors search order"';

/** Presses Tab until something has the focus; bounded, for what Tab never reaches. */
async function tabTo(timeline: TimelineHarness, reached: (focused: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await sendKeys({press: 'Tab'});
    const focused = timeline.focused();
    if (focused && reached(focused)) return;
  }
  throw new Error('Tab does not lead there');
}

describe('by keyboard alone', () => {
  let timeline: TimelineHarness;
  beforeEach(async () => {
    timeline = await show(ALL);
    const start = document.createElement('button');
    timeline.element.before(start);
    start.focus();
  });

  it('chips are reached and pressed, with Space and with Enter', async () => {
    await tabTo(timeline, (focused) => allText(focused) === 'Response');
    await sendKeys({press: ' '});
    await until(() => timeline.entries().length === 4);
    await sendKeys({press: 'Enter'});
    await until(() => timeline.entries().length === 14);
  });

  it('actors are opened and chosen', async () => {
    await tabTo(timeline, (focused) => focused.localName === 'summary' && allText(focused).includes('Who'));
    await sendKeys({press: 'Enter'});
    await until(() => (timeline.part('actor-filter') as HTMLDetailsElement).open);
    await tabTo(timeline, (focused) => focused === timeline.actorBox('Analysts, unnamed'));
    await sendKeys({press: ' '});
    await until(() => timeline.entries().length === 1);
  });

  it('the search field is reached and typed into', async () => {
    await tabTo(timeline, (focused) => focused === timeline.searchField());
    await sendKeys({type: 'blinken'});
    await until(() => timeline.entries().length === 1);
    expect(timeline.focused() === timeline.searchField(), 'the focus stays').to.equal(true);
  });

  it('the order is turned', async () => {
    await tabTo(timeline, (focused) => allText(focused) === 'Newest first');
    await sendKeys({press: ' '});
    await until(() => timeline.element.order === 'desc');
  });

  it('sources are opened', async () => {
    const [first] = timeline.entries();
    const summary = timeline.details(first!)!.querySelector('summary');
    await tabTo(timeline, (focused) => focused === summary);
    await sendKeys({press: 'Enter'});
    await until(() => timeline.details(first!)!.open);
  });

  it('a link leads to its entry, and the next Tab goes on from there', async () => {
    const link = timeline.link('State Department', timeline.entry('intelligence service confirms'));
    // By default, WebKit skips links with Tab.
    if (isWebKit) link.focus();
    else await tabTo(timeline, (focused) => focused === link);
    expect(timeline.focused() === link, 'the link has the focus').to.equal(true);
    await sendKeys({press: 'Enter'});
    await until(() => timeline.focused() === timeline.entry('State Department confirms'));
    await sendKeys({press: 'Tab'});
    expect(timeline.entry('State Department confirms').contains(timeline.focused())).to.equal(true);
  });
});
