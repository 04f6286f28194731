// Many timelines on one page, and leaks after mounting and unmounting many times.
import {openPage} from '../harness/browser.mjs';
import {memoryOf} from '../harness/memory.mjs';

const INSTANCES = 100;
const CYCLES = 1000;
/** Before the measurement, to fill what is created once: caches, compiled code, shared style sheets. */
const WARM_UP_CYCLES = 50;

export async function instances({browser, server, contender, entries}) {
  const {page, devtools, call, close} = await openIdle(browser, server, contender, entries);
  const before = await memoryOf(devtools);
  const {milliseconds, longestTask} = await call('instances', INSTANCES);
  const after = await memoryOf(devtools);
  await page.screenshot();
  await close();
  return {
    instances: milliseconds,
    instancesLongestTask: longestTask,
    instancesHeap: after.heap - before.heap,
  };
}

/** What is left in memory. */
export async function cycles({browser, server, contender, entries}) {
  const {devtools, call, close} = await openIdle(browser, server, contender, entries);
  await call('cycles', WARM_UP_CYCLES);
  const before = await memoryOf(devtools);
  const canUnmount = await call('cycles', CYCLES);
  const after = await memoryOf(devtools);
  await close();
  if (!canUnmount) return {};
  return {
    cyclesHeap: after.heap - before.heap,
    cyclesNodes: after.nodes - before.nodes,
    cyclesListeners: after.listeners - before.listeners,
  };
}

async function openIdle(browser, server, contender, entries) {
  const opened = await openPage(browser, {limit: 120});
  await opened.openContender({server, contender, entries});
  return opened;
}
