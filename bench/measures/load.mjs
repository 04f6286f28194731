// The load of a page: from the navigation to the painted entries.
import {openPage} from '../harness/browser.mjs';
import {checkRendered} from '../harness/rendered.mjs';
import {scriptTime} from '../harness/scripts.mjs';

/** Bytes, requests, and the final height. They are the same in every round. */
export async function measureWeight({browser, server, contender, entries}) {
  const opened = await openPage(browser);
  const {page, faults} = opened;
  server.weight();
  await opened.openContender({server, contender, entries}, '&load');
  const {height} = await opened.call('loaded');
  await page.waitForLoadState('networkidle');
  const {bytes, requests} = server.weight();
  if (!contender.fixed) await checkRendered(page, contender.name, await opened.call('firstTitle'));
  if (faults.length > 0) throw new Error(`${contender.name}: ${faults.join('; ')}`);
  await opened.close();
  return {bytes, requests, height};
}

/** @param {number} reserve the height that the page reserves for the contender, in px */
export async function load({browser, server, contender, entries, slower}, reserve) {
  const opened = await openPage(browser, {slower});
  await opened.openContender({server, contender, entries}, `&load&reserve=${reserve}`);
  const {milliseconds, longestTask, blocking, shift} = await opened.call('loaded');
  await opened.close();
  return {painted: milliseconds, loadLongestTask: longestTask, loadBlocking: blocking, shift};
}

/** The time to compile and run its scripts, before anything is mounted. */
export async function evaluate({browser, server, contender, slower}) {
  const {page, openContender, close} = await openPage(browser, {slower});
  const evaluation = await scriptTime(browser, page, () => openContender({server, contender, entries: 0}));
  await close();
  return {evaluation};
}
