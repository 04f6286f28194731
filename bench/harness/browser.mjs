// Chromium for the measurements. Its pages reach no host but this machine.
import {chromium} from 'playwright-core';
import {chromiumArguments, findEngines} from '../../scripts/browsers.mjs';

const NO_OTHER_HOSTS = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** For the address bar, each window of Chromium opens two pages, which compile a megabyte of scripts during a measurement. */
const NO_ADDRESS_BAR_PAGES = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';
/** What each page writes to the console when it is ready, after a measurement of its own. */
const READY = 'bench: ready';
const VIEWPORT = {width: 1200, height: 800};

export const launch = () =>
  chromium.launch({
    executablePath: findEngines().chromium,
    args: [...chromiumArguments(), NO_OTHER_HOSTS, NO_ADDRESS_BAR_PAGES],
  });

/** An operation took longer than its limit. */
export class TimeLimitError extends Error {}

/**
 * A page in a process that it shares with no other page.
 * @param {import('playwright-core').Browser} browser
 * @param {{slower?: number, limit?: number}} options slows the processor down by a factor; limits each operation, in seconds
 */
export async function openPage(browser, {slower = 1, limit = 60} = {}) {
  const context = await browser.newContext({viewport: VIEWPORT});
  const page = await context.newPage();
  page.setDefaultTimeout(limit * 1000);
  const faults = [];
  /** Opens a page, and waits until it is ready without asking it: scripts of ours would run during the measurement. */
  const goto = async (url) => {
    const ready = page.waitForEvent('console', (message) => message.text() === READY);
    await page.goto(url);
    await ready;
  };
  page.on('pageerror', (error) => faults.push(String(error)));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  if (slower > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate: slower});
  return {
    page,
    devtools,
    faults,
    goto,
    /** Opens the page of a contender with so many entries. @param more of the address */
    openContender: ({server, contender, entries}, more = '') =>
      goto(`${server.url}/page/${contender.name}?entries=${entries}${more}`),
    /** Calls `window.bench[name](argument)`. */
    call: (name, argument) =>
      within(
        limit,
        page.evaluate(([method, value]) => Reflect.get(window, 'bench')[method](value), [name, argument]),
      ),
    close: () => context.close(),
  };
}

/** Rejects with a `TimeLimitError` if a promise takes longer. */
export function within(seconds, promise) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`over ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
