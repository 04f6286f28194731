// The article as a server renders it, and the work of the element when it takes over.
import {openPage} from '../harness/browser.mjs';
import {busyTime} from '../harness/memory.mjs';

/** In ms: a page is at rest by then. */
const REST = 500;

/**
 * @returns {Promise<{takeover: number, takeoverShift: number}>} milliseconds that the main thread is busy, beyond the same page
 *   without the script; and the layout shift
 */
export async function takeover({browser, server}) {
  const without = await open(browser, `${server.url}/rendered`);
  const withScript = await open(browser, `${server.url}/rendered-with-script`);
  return {takeover: withScript.busy - without.busy, takeoverShift: withScript.shift};
}

async function open(browser, url) {
  const {page, devtools, goto, close} = await openPage(browser);
  await goto(url);
  await page.waitForTimeout(REST);
  const busy = await busyTime(devtools);
  const shift = await page.evaluate('shift');
  await close();
  return {busy, shift: Number(shift)};
}
