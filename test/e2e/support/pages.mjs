// Pages in real browsers: Chromium through Playwright, Firefox through Puppeteer (stock Firefox has no other way).
// The browsers end with the test file.
import {after} from 'node:test';
import {chromium} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findEngines} from '../../../scripts/browsers.mjs';
import {guardDescendants} from '../../../scripts/guard.mjs';

/**
 * @typedef {object} PageOptions
 * @property {string} url
 * @property {'light' | 'dark'} [scheme]
 * @property {number} [width] of the viewport in CSS pixels; 1200 by default
 * @property {number} [height] 800 by default
 * @property {boolean} [forcedColors]
 * @property {boolean} [reducedMotion]
 * @property {boolean} [javaScript] on by default
 * @property {string} [locale] of the browser (Chromium only)
 * @property {string} [timeZone] of the browser (Chromium only)
 */

const engines = findEngines();
const browsers = new Map();
guardDescendants();
after(() => Promise.all([...browsers.values()].map(async (browser) => (await browser).close())));

/** For `test(name, {skip: withoutChromium}, …)`: false, or why a test cannot run here. */
export const withoutChromium = !engines.chromium && 'no Chromium on this machine';
export const withoutFirefox = !engines.firefox && 'no Firefox on this machine';

/**
 * Opens a page in Chromium.
 * @param {PageOptions} options
 * @returns the page, and what went wrong in it so far: errors of scripts and of the console
 */
export async function openPage({url, scheme, width = 1200, height = 800, ...options}) {
  const browser = await once('chromium', launchChromium);
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: scheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.javaScript ?? true,
    ...(options.locale && {locale: options.locale}),
    ...(options.timeZone && {timezoneId: options.timeZone}),
  });
  const page = await context.newPage();
  const faults = collectFaults(page);
  await page.goto(url);
  return {page, faults};
}

/**
 * Opens a page in Firefox.
 * @param {PageOptions} options
 * @returns the page, and what went wrong in it so far
 */
export async function openFirefoxPage({url, width = 1200, height = 800, ...options}) {
  const preferences = firefoxPreferences(options);
  const browser = await once(JSON.stringify(preferences), () => launchFirefox(preferences));
  const page = await browser.newPage();
  await page.setViewport({width, height});
  const faults = collectFaults(page);
  await page.goto(url);
  return {page, faults};
}

function launchChromium() {
  return chromium.launch({executablePath: engines.chromium, args: chromiumArguments()});
}

function launchFirefox(extraPrefsFirefox) {
  return puppeteer.launch({browser: 'firefox', executablePath: engines.firefox, extraPrefsFirefox});
}

// Firefox emulates none of this for a page; its preferences set it for a browser.
function firefoxPreferences({
  scheme = 'light',
  forcedColors = false,
  reducedMotion = false,
  javaScript = true,
}) {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    ...(forcedColors && {'browser.display.document_color_use': 2}),
    ...(reducedMotion && {'ui.prefersReducedMotion': 1}),
    ...(!javaScript && {'javascript.enabled': false}),
  };
}

function once(key, launch) {
  if (!browsers.has(key)) browsers.set(key, launch());
  return browsers.get(key);
}

function collectFaults(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}
