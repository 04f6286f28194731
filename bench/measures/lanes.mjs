// The lanes layout with many entries: its first paint, and how long the main thread is busy with a step of the view.
import {openPage} from '../harness/browser.mjs';
import {busyTime} from '../harness/memory.mjs';

const TAG = 'dprk-deployment-timeline';
const STEPS = 24;
const DRAG_STEP_PX = 14;
/** After so many steps, a drag starts again from the same place. */
const DRAG_STEPS = 12;
/** Presses of a button before the other direction. */
const PRESSES = 4;
/** Where lanes are, from the top of the window. */
const DRAG_Y_PX = 500;

/** Until the first paint, with all scripts loaded. @returns {Promise<{lanesDraw: number}>} milliseconds */
export async function firstPaint(options) {
  const {page, call, close} = await open(options);
  let timing = await call('mount');
  if (options.contender.ours) {
    await call('layout');
    await page.locator(TAG).evaluate((timeline) => Object.assign(timeline, {layout: 'list'}));
    await idle(page);
    timing = await call('layout');
  }
  await close();
  return {lanesDraw: timing.milliseconds};
}

/**
 * How long the main thread is busy with a step, without the time that measuring takes.
 * @returns {Promise<Record<string, number>>} medians in milliseconds, such as `lanesDrag8`
 */
export async function steps(options, zooms) {
  const {page, devtools, call, close} = await open(options);
  await call('mount');
  await call('layout');
  await page.waitForFunction(
    ([tag, count]) =>
      document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part~="lane-entry"]').length === count,
    /** @type {const} */ ([TAG, options.entries]),
  );
  const busy = async (step) => {
    const times = [];
    for (let index = 0; index < STEPS; index += 1) {
      const before = await busyTime(devtools);
      await step(index);
      await idle(page);
      times.push((await busyTime(devtools)) - before);
    }
    return times.toSorted((a, b) => a - b)[STEPS / 2];
  };
  const overhead = await busy(() => undefined);
  const measured = {};
  for (const zoom of zooms) {
    // At 1× the whole period is in view: dragging and buttons do nothing.
    for (const [name, take] of Object.entries(
      zoom > 1 ? {Drag: drag, Button: button, Key: key} : {Key: key},
    )) {
      await zoomTo(page, zoom);
      measured[`lanes${name}${zoom}`] = Math.max(0, (await busy(await take(page))) - overhead);
    }
  }
  await close();
  return measured;
}

async function drag(page) {
  const x = (await page.evaluate(() => innerWidth)) / 2;
  await page.mouse.up();
  await page.mouse.move(x, DRAG_Y_PX);
  await page.mouse.down();
  await page.mouse.move(x - DRAG_STEP_PX, DRAG_Y_PX);
  return (index) => page.mouse.move(x - DRAG_STEP_PX * (2 + (index % DRAG_STEPS)), DRAG_Y_PX);
}

async function button(page) {
  const [later, earlier] = [await named(page, 'Later'), await named(page, 'Earlier')];
  await pointAt(page, later);
  await later.focus();
  return (index) => press(index % (2 * PRESSES) < PRESSES ? later : earlier);
}

async function key(page) {
  await pointAt(page, await named(page, 'Later'));
  await page.locator('[part~="lane-entry"][tabindex="0"]').evaluate((entry) => entry.focus());
  await page.keyboard.press('Home');
  await idle(page);
  return () => page.keyboard.press('ArrowRight');
}

/** Keeps the pointer away from the entries, which would expand under it. */
async function pointAt(page, button) {
  await page.mouse.up();
  const {x, y, width, height} = await button.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
}

async function zoomTo(page, zoom) {
  await press(await page.getByText('Whole period', {exact: true}).elementHandle());
  const zoomIn = await named(page, 'Zoom in');
  for (let current = 1; current < zoom; current *= 2) await press(zoomIn);
  await idle(page);
}

/** As a handle: finding a button among thousands of entries takes longer than what is measured. */
const named = (page, name) => page.locator(`button[aria-label="${name}"]`).elementHandle();
const press = (button) => button.evaluate((element) => element.click());

/** Waits until the page is painted and idle. */
const idle = (page) =>
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
  await opened.openContender({server, contender, entries});
  await opened.call('prepare');
  return opened;
}
