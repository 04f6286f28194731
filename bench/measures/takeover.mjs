// The article as a server renders it, and the work of the element when it takes over.
import {openPage} from '../harness/browser.mjs';
import {busyTime} from '../harness/memory.mjs';

const TAG = 'dprk-deployment-timeline';
/** In ms: a page is at rest by then. */
const REST = 500;

/**
 * @returns {Promise<{takeover: number, takeoverShift: number}>} milliseconds that the main thread is busy, beyond the same page
 *   without the script; and the layout shift
 */
export async function takeover({browser, server}) {
  const without = await open(browser, `${server.url}/rendered`, false);
  const withScript = await open(browser, `${server.url}/rendered-with-script`, true);
  return {takeover: withScript.busy - without.busy, takeoverShift: withScript.shift};
}

async function open(browser, url, hasScript) {
  const {page, devtools, close} = await openPage(browser);
  await page.goto(url);
  if (hasScript)
    await page.waitForFunction((tag) => Reflect.get(document.querySelector(tag) ?? {}, 'document'), TAG);
  await page.waitForTimeout(REST);
  const busy = await busyTime(devtools);
  const shift = await page.evaluate('shift');
  await close();
  return {busy, shift: Number(shift)};
}
