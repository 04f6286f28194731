// The layout lanes of many entries: its first draw beside a plain list of as many, and what a step of the view costs.
import {openPage} from '../harness/browser.mjs';
import {busyTime} from '../harness/memory.mjs';

const TAG = 'dprk-deployment-timeline';
const STEPS = 24;
/** A step of a drag, in px; after so many it goes back. */
const STRIDE = 14;
const BACK = 12;
/** Presses of a button in one direction. */
const JUMPS = 4;
/** Of a drag, from the top of the window: where lanes are. */
const HEIGHT = 500;

/** Until it is painted, with its script at hand. @returns {Promise<{lanesDraw: number}>} milliseconds */
export async function draw(given) {
  const {page, ask, close} = await open(given);
  let seen = await ask('mount');
  if (given.contender.ours) {
    await ask('relay');
    await page.locator(TAG).evaluate((timeline) => Object.assign(timeline, {layout: 'list'}));
    await rest(page);
    seen = await ask('relay');
  }
  await close();
  return {lanesDraw: seen.milliseconds};
}

/**
 * How long the main thread is busy with a step, until the next is free to come: less what it takes to look.
 * @returns {Promise<Record<string, number>>} medians in milliseconds, such as `lanesDrag8`
 */
export async function steps(given, zooms) {
  const {page, devtools, ask, close} = await open(given);
  await ask('mount');
  await ask('relay');
  await page.waitForFunction(
    ([tag, count]) =>
      document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part~="lane-entry"]').length === count,
    /** @type {const} */ ([TAG, given.entries]),
  );
  const busy = async (step) => {
    const times = [];
    for (let index = 0; index < STEPS; index += 1) {
      const before = await busyTime(devtools);
      await step(index);
      await rest(page);
      times.push((await busyTime(devtools)) - before);
    }
    return times.toSorted((a, b) => a - b)[STEPS / 2];
  };
  const looking = await busy(() => undefined);
  const measured = {};
  for (const zoom of zooms) {
    // All of time is in view at 1×: only keys do anything there.
    for (const [name, take] of Object.entries(
      zoom > 1 ? {Drag: drag, Button: button, Key: key} : {Key: key},
    )) {
      await zoomTo(page, zoom);
      measured[`lanes${name}${zoom}`] = Math.max(0, (await busy(await take(page))) - looking);
    }
  }
  await close();
  return measured;
}

async function drag(page) {
  const x = (await page.evaluate(() => innerWidth)) / 2;
  await page.mouse.up();
  await page.mouse.move(x, HEIGHT);
  await page.mouse.down();
  await page.mouse.move(x - STRIDE, HEIGHT);
  return (index) => page.mouse.move(x - STRIDE * (2 + (index % BACK)), HEIGHT);
}

async function button(page) {
  const [later, earlier] = [await named(page, 'Later'), await named(page, 'Earlier')];
  await pointAt(page, later);
  await later.focus();
  return (index) => press(index % (2 * JUMPS) < JUMPS ? later : earlier);
}

async function key(page) {
  await pointAt(page, await named(page, 'Later'));
  await page.locator('[part~="lane-entry"][tabindex="0"]').evaluate((entry) => entry.focus());
  await page.keyboard.press('Home');
  await rest(page);
  return () => page.keyboard.press('ArrowRight');
}

/** Over the lanes it would have the entry under it shown whole, one after the other. */
async function pointAt(page, button) {
  await page.mouse.up();
  const {x, y, width, height} = await button.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
}

async function zoomTo(page, zoom) {
  await press(await page.getByText('Whole period', {exact: true}).elementHandle());
  const zoomIn = await named(page, 'Zoom in');
  for (let now = 1; now < zoom; now *= 2) await press(zoomIn);
  await rest(page);
}

/** Looked up once: to look among thousands of entries takes longer than what is measured. */
const named = (page, name) => page.locator(`button[title="${name}"]`).elementHandle();
const press = (button) => button.evaluate((element) => element.click());

/** Until what was done is painted, and nothing waits. */
const rest = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(resolve, {timeout: 2000})),
        );
      }),
  );

async function open({browser, server, contender, entries}) {
  const opened = await openPage(browser, {limit: 120});
  await opened.page.goto(`${server.url}/page/${contender.name}?entries=${entries}`);
  await opened.page.waitForFunction(() => 'bench' in window);
  await opened.ask('prepare');
  return opened;
}
