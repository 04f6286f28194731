// Many on one page, and many times on and off.
import {openPage} from '../harness/browser.mjs';
import {memoryOf} from '../harness/memory.mjs';

const INSTANCES = 100;
const CYCLES = 1000;
/** Enough for what is made once and kept: caches, compiled code, style sheets that are shared. */
const FIRST_CYCLES = 50;

/** Of the tag as it comes; beside it as many lists of as many entries. */
export async function instances({browser, server, contender, entries}) {
  const {page, devtools, ask, close} = await openIdle(browser, server, contender, entries);
  const before = await memoryOf(devtools);
  const {milliseconds, longestTask} = await ask('instances', INSTANCES);
  const after = await memoryOf(devtools);
  await page.screenshot();
  await close();
  return {
    instances: milliseconds,
    instancesLongestTask: longestTask,
    instancesHeap: after.heap - before.heap,
  };
}

/** What is left behind, after the first times. */
export async function cycles({browser, server, contender, entries}) {
  const {devtools, ask, close} = await openIdle(browser, server, contender, entries);
  await ask('cycles', FIRST_CYCLES);
  const before = await memoryOf(devtools);
  const could = await ask('cycles', CYCLES);
  const after = await memoryOf(devtools);
  await close();
  if (!could) return {};
  return {
    cyclesHeap: after.heap - before.heap,
    cyclesNodes: after.nodes - before.nodes,
    cyclesListeners: after.listeners - before.listeners,
  };
}

async function openIdle(browser, server, contender, entries) {
  const opened = await openPage(browser, {limit: 120});
  await opened.page.goto(`${server.url}/page/${contender.name}?entries=${entries}`);
  await opened.page.waitForFunction(() => 'bench' in window);
  return opened;
}
