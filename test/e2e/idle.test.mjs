// Nothing runs while nothing happens: a page can have many elements, and a phone's battery is small.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openPage, withoutChromium} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const INSTANCES = 20;
const MODULE = '/dist/cdn/dprk-deployment-timeline.js';
const LAYOUTS = ['list', 'lanes', 'claims'];

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><title>A page</title><link rel="icon" href="data:," />
    <script>
      // What has run since the count was last set to nothing. It is set up before the element.
      globalThis.runs = [];
      const counted = (name, callback) => (...parameters) => {
        runs.push(name);
        return callback(...parameters);
      };
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
        const original = globalThis[name];
        globalThis[name] = (callback, ...rest) => original.call(globalThis, counted(name, callback), ...rest);
      }
      for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'])
        globalThis[name] = class extends globalThis[name] {
          constructor(callback, ...rest) {
            super(counted(name, callback), ...rest);
          }
        };
    </script>
    <script type="module" src="${MODULE}"></script>
  </head>
  <body>
    ${Array.from({length: INSTANCES}, (_, index) => `<dprk-deployment-timeline layout="${LAYOUTS[index % LAYOUTS.length]}"></dprk-deployment-timeline>`).join('\n')}
  </body>
</html>`;

test(
  'twenty elements do nothing in ten seconds in which nothing happens',
  {skip: withoutChromium},
  async () => {
    const {url} = await serve({routes: {'/': PAGE}});
    const {page, faults} = await openPage({url: 'about:blank'});
    await page.clock.install();
    await page.goto(url);
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('dprk-deployment-timeline')].filter((timeline) =>
          timeline.shadowRoot?.querySelector('article, [part~="lane-entry"], [part~="statement"]'),
        ).length === count,
      INSTANCES,
    );
    // What the first view still had to do.
    await page.clock.runFor(2000);
    assert.ok((await page.evaluate(() => globalThis.runs.length)) > 0, 'the page counts what runs');
    await page.evaluate(() => void (globalThis.runs.length = 0));
    await page.clock.runFor(10_000);
    assert.deepEqual(await page.evaluate(() => globalThis.runs), []);
    assert.deepEqual(faults, []);
  },
);
