// Slides: the time to the first one, and how long the main thread is busy with a step to the next one.
import {openPage} from '../harness/browser.mjs';
import {busyTime} from '../harness/memory.mjs';

const STEPS = 12;
/** In ms: the slides of all contenders have come to rest by then. */
const REST = 800;

/**
 * @returns {Promise<{storyDraw: number, storyStep: number}>} milliseconds: until the slides are painted, by a switch or by a
 *   mount; and the median of the steps, without the time that measuring takes
 */
export async function slides({browser, server, contender, entries, limit}) {
  const {page, devtools, openContender, call, close} = await openPage(browser, {limit});
  await openContender({server, contender, entries});
  await call('prepare');
  const mount = await call('mount');
  const {milliseconds} = (await call('story')) ?? mount;
  await page.waitForTimeout(REST);
  const busy = async (step) => {
    const times = [];
    for (let index = 0; index < STEPS; index += 1) {
      const before = await busyTime(devtools);
      await call(step ? 'step' : 'nothing');
      await page.waitForTimeout(REST);
      times.push((await busyTime(devtools)) - before);
    }
    return times.toSorted((a, b) => a - b)[STEPS / 2];
  };
  const overhead = await busy(false);
  const seen = await page.screenshot();
  const storyStep = Math.max(0, (await busy(true)) - overhead);
  if (seen.equals(await page.screenshot()))
    throw new Error(`${contender.name} shows the same slide after steps`);
  await close();
  return {storyDraw: milliseconds, storyStep};
}
