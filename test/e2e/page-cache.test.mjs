// A page that the browser keeps when the reader leaves it (the back/forward cache), and shows again as it was.
// Through Puppeteer: Playwright switches this cache off.
import assert from 'node:assert/strict';
import test from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findEngines} from '../../scripts/browsers.mjs';
import {withoutChromium} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const record = JSON.stringify({
  version: 1,
  lang: 'en',
  title: 'Two days',
  entries: [
    {id: 'one', headline: 'One', date: '2024-01-01', kind: 'event'},
    {id: 'two', headline: 'Two', date: '2024-01-02', kind: 'response'},
  ],
});
const html = `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script>
  <dprk-deployment-timeline id="one" src="/record.json" refresh="5"></dprk-deployment-timeline>
  <script>
    addEventListener('pageshow', ({persisted}) => (window.persisted = persisted));
  </script>`;

test(
  'a page with the element is kept, and goes on when the reader comes back',
  {skip: withoutChromium},
  async (context) => {
    const routes = {'/': html, '/other': '<!doctype html><title>Other</title>', '/record.json': record};
    const {url, requests} = await serve({routes});
    const browser = await puppeteer.launch({
      executablePath: findEngines().chromium,
      args: chromiumArguments(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    context.after(() => browser.close());
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => void errors.push(error));
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector('#one')?.shadowRoot?.querySelector('article'));
    const recordRequests = () => requests.filter((address) => address === '/record.json').length;

    await page.goto(`${url}/other`);
    // Longer than the time between two requests: nothing is requested for a page that nobody sees.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    assert.equal(recordRequests(), 1);
    await page.goBack({waitUntil: []});
    await page.waitForFunction(() => Reflect.get(window, 'persisted') === true);

    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('#one') ?? {};
      const chips = [...(shadowRoot?.querySelectorAll('[part~="chip"]') ?? [])];
      /** @type {HTMLElement} */ (chips.find(({textContent}) => textContent?.includes('Response'))).click();
    });
    await page.waitForFunction(
      () => document.querySelector('#one')?.shadowRoot?.querySelectorAll('article').length === 1,
    );
    while (recordRequests() === 1) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(errors, []);
  },
);
