// A step of `npm test`: fails if a long list is many times slower than a plain one. It compares how long the main thread is
// busy, not the elapsed time, in rounds that measure both, and one round within the limits is enough. So it does not fail on
// a slow or busy machine. It needs no other packages than the project's.
import {guardDescendants} from '../scripts/guard.mjs';
import {findEngines} from '../scripts/browsers.mjs';
import {launch, openPage} from './harness/browser.mjs';
import {BENCH} from './harness/folders.mjs';
import {busyTime} from './harness/memory.mjs';
import {serve} from './harness/server.mjs';

const ENTRIES = 1000;
const ROUNDS = 5;
/** As ratios to the plain list. The measured ratios (docs/benchmarks.md) are a tenth of these or less. */
const MAX_RATIOS = {mount: 3, filter: 4, search: 8};

if (findEngines().chromium) await smoke();
else console.log('Not measured: there is no Chromium on this machine.');

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
    const base = await busyTimes(browser, server, 'plain-list');
    const own = await busyTimes(browser, server, 'ours');
    const overLimit = Object.keys(MAX_RATIOS).filter(
      (operation) => own[operation] > MAX_RATIOS[operation] * base[operation],
    );
    const texts = Object.keys(MAX_RATIOS).map(
      (operation) =>
        `${operation} ${(own[operation] / base[operation]).toFixed(2)} of at most ${MAX_RATIOS[operation]}`,
    );
    console.log(`Round ${round}, times the plain list: ${texts.join(', ')}`);
    if (overLimit.length === 0) return true;
  }
  return false;
}

/** In milliseconds, by operation. */
async function busyTimes(browser, server, name) {
  const {devtools, openContender, call, close} = await openPage(browser);
  await openContender({server, contender: {name}, entries: ENTRIES});
  await call('prepare');
  const times = {};
  for (const operation of ['mount', 'filter', 'all', 'search']) {
    const before = await busyTime(devtools);
    await call(operation);
    times[operation] = (await busyTime(devtools)) - before;
  }
  await close();
  return times;
}
