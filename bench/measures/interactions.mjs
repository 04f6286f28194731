// How soon a page shows what a press or a key does: to the next paint, as browsers measure it (Event Timing).
import {openPage} from '../harness/browser.mjs';

const TAG = 'dprk-deployment-timeline';
const REPETITIONS = 6;
/** In ms: shorter interactions are not reported by the browser; they count as this. */
const SHORTEST = 16;
/** In ms: the browser reports interactions some frames after them. */
const REPORT = 300;

/** @typedef {import('playwright-core').Page} Page */

/**
 * What a reader does; those that come back to where they were are done twice. Each is prepared before it is measured, and is
 * then an event alone: finding a control runs scripts in the page.
 */
const ACTS = {
  chip: (page) => press(page, 'Response'),
  key: (page, index) => type(page, 'north'[index % 5]),
  lanes: (page, index) => press(page, index % 2 ? 'List' : 'Lanes'),
  story: (page, index) => press(page, index % 2 ? 'List' : 'Story'),
  asOf: (page) => asOf(page),
  disclosure: (page) => press(page, 'Sources and notes'),
};

/** @returns {Promise<Record<string, number>>} medians in ms, such as `interactionChip`; of what there is in the record */
export async function interactions({browser, server, contender, entries, slower}) {
  const {page, openContender, call, close} = await openPage(browser, {slower, limit: 120});
  await openContender({server, contender, entries});
  await call('mount');
  await page.evaluate((tag) => {
    Object.assign(document.querySelector(tag), {controls: ['layout', 'kinds', 'search', 'as-of']});
    const seen = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({type: 'event', durationThreshold: 16});
    Object.assign(window, {seen});
  }, TAG);
  const measured = {};
  for (const [name, act] of Object.entries(ACTS)) {
    const median = await medianOf(page, act);
    if (median !== undefined) measured[`interaction${name[0].toUpperCase()}${name.slice(1)}`] = median;
    await page.locator(TAG).evaluate((timeline) => {
      Reflect.get(timeline, 'clearFilters').call(timeline);
      Object.assign(timeline, {layout: 'list', asOf: undefined});
    });
  }
  await close();
  return measured;
}

/** The first time loads code, and is not counted. @returns nothing if the page has no such control */
async function medianOf(page, act) {
  const times = [];
  for (let index = 0; index <= REPETITIONS; index += 1) {
    const dispatch = await act(page, index);
    if (!dispatch) return undefined;
    await settled(page);
    await page.evaluate(() => Reflect.get(window, 'seen').splice(0));
    await dispatch();
    await settled(page);
    const longest = await page.evaluate(() => {
      // Others have no number: what is under a resting pointer changes with the layout.
      const interactions = Reflect.get(window, 'seen').filter(({interactionId}) => interactionId > 0);
      return Math.max(...interactions.map(({duration}) => duration), 0);
    });
    if (index > 0) times.push(Math.max(longest, SHORTEST));
  }
  return times.toSorted((a, b) => a - b)[REPETITIONS / 2];
}

/** @param {Page} page */
async function press(page, text) {
  const control = page.locator(`${TAG} :is(button, summary):visible`, {hasText: text}).first();
  if ((await control.count()) === 0) return undefined;
  await control.scrollIntoViewIfNeeded();
  const {x, y, width, height} = await control.boundingBox();
  // The pointer is there: its arrival is another event.
  await page.mouse.move(x + width / 2, y + height / 2);
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}

/** @param {Page} page */
async function type(page, letter) {
  await page.locator(`${TAG} input[type="search"]`).first().focus();
  return () => page.keyboard.press(letter);
}

/** @param {Page} page */
async function asOf(page) {
  await page.locator(`${TAG} input[type="range"]`).first().focus();
  return () => page.keyboard.press('ArrowLeft');
}

/** @param {Page} page */
async function settled(page) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 5000})));
  await page.waitForTimeout(REPORT);
}
