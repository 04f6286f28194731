// A step of `npm test`: that a long list is not suddenly many times slower than a plain one. It needs no package beside
// the project's own. What is compared is the time that the main thread was busy, not the time that went by, each round
// with both; one round within the bound is enough. So a machine that is slow or busy does not fail it.
import {guardDescendants} from '../scripts/guard.mjs';
import {findEngines} from '../scripts/browsers.mjs';
import {launch, openPage} from './harness/browser.mjs';
import {BENCH} from './harness/folders.mjs';
import {busyTime} from './harness/memory.mjs';
import {serve} from './harness/server.mjs';

const ENTRIES = 1000;
const ROUNDS = 5;
/** Times the plain list; what is measured stands in docs/benchmarks.md, and is a tenth of this or less. */
const MOST = {mount: 3, filter: 4, search: 8};

if (findEngines().chromium) await smoke();
else console.log('No Chromium on this machine: nothing is measured.');

async function smoke() {
  guardDescendants();
  const server = await serve(`${BENCH}contenders/`);
  const browser = await launch();
  try {
    process.exitCode = (await isWithin(browser, server)) ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
}

async function isWithin(browser, server) {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const base = await busyTimes(browser, `${server.url}/page/plain-list`);
    const own = await busyTimes(browser, `${server.url}/page/ours`);
    const over = Object.keys(MOST).filter((what) => own[what] > MOST[what] * base[what]);
    const told = Object.keys(MOST).map(
      (what) => `${what} ${(own[what] / base[what]).toFixed(2)} of at most ${MOST[what]}`,
    );
    console.log(`Round ${round}, times the plain list: ${told.join(', ')}`);
    if (over.length === 0) return true;
  }
  return false;
}

/** Milliseconds by what is done. */
async function busyTimes(browser, address) {
  const {page, devtools, ask, close} = await openPage(browser);
  await page.goto(`${address}?entries=${ENTRIES}`);
  await page.waitForFunction(() => 'bench' in window);
  await ask('prepare');
  const times = {};
  for (const what of ['mount', 'filter', 'all', 'search']) {
    const before = await busyTime(devtools);
    await ask(what);
    times[what] = (await busyTime(devtools)) - before;
  }
  await close();
  return times;
}
