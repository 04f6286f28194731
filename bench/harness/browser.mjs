// A Chromium for the measures, and pages in it that know no network but this machine.
import {chromium} from 'playwright-core';
import {chromiumArguments, findEngines} from '../../scripts/browsers.mjs';

const OWN_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** Each window of Chromium makes two pages of its own for the address bar, which compile a megabyte beside what is measured. */
const NO_PAGES_OF_ITS_OWN = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';
const VIEWPORT = {width: 1200, height: 800};

export const launch = () =>
  chromium.launch({
    executablePath: findEngines().chromium,
    args: [...chromiumArguments(), OWN_MACHINE, NO_PAGES_OF_ITS_OWN],
  });

/** What passes the time that it may take. */
export class CutOff extends Error {}

/**
 * A page of its own, in a process of its own, for one measure.
 * @param {import('playwright-core').Browser} browser
 * @param {{slower?: number, limit?: number}} options how many times slower the processor is made, and how many seconds each
 *   thing may take that is asked of it
 */
export async function openPage(browser, {slower = 1, limit = 60} = {}) {
  const context = await browser.newContext({viewport: VIEWPORT});
  const page = await context.newPage();
  page.setDefaultTimeout(limit * 1000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate: slower});
  return {
    page,
    devtools,
    faults,
    /** Calls `window.bench[name](argument)`. */
    ask: (name, argument) =>
      within(
        limit,
        page.evaluate(([method, given]) => Reflect.get(window, 'bench')[method](given), [name, argument]),
      ),
    close: () => context.close(),
  };
}

function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new CutOff(`over ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
