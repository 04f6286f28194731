// A page on a phone, and the touches of its fingers, in Chromium.
import {setTimeout} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {chromiumArguments, findEngines} from '../../../scripts/browsers.mjs';
import {serve} from './server.mjs';

const MODULE = '/dist/cdn/dprk-deployment-timeline.js';

/**
 * Opens a page with the element between two spaces, so that the page scrolls.
 * @param context of the test: the browser ends with it
 * @param {{width: number, height: number, attributes: string, ready: string}} options `ready`: a selector in the element
 */
export async function onPhone(context, {width, height, attributes, ready}) {
  const {url} = await serve({routes: {'/': pageWith(attributes)}});
  const browser = await chromium.launch({
    executablePath: findEngines().chromium,
    args: chromiumArguments(),
  });
  context.after(() => browser.close());
  const page = await browser.newPage({viewport: {width, height}, hasTouch: true, isMobile: true});
  await page.goto(url);
  await page.waitForFunction(
    (selector) => document.querySelector('#one')?.shadowRoot?.querySelector(selector),
    ready,
  );
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...points) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({x, y, id})),
    });
  /**
   * A finger that moves in ten steps and rests before it leaves. On a busy machine its steps come irregularly, and the browser
   * may take that for a throw in either direction.
   */
  const swipe = async ([x, y], [dx, dy]) => {
    await touch('touchStart', [x, y]);
    for (let step = 1; step <= 10; step += 1)
      await touch('touchMove', [x + (dx * step) / 10, y + (dy * step) / 10]);
    await setTimeout(100);
    await touch('touchEnd');
  };
  return {page, touch, swipe};
}

const pageWith = (attributes) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title><link rel="icon" href="data:," /><script type="module" src="${MODULE}"></script>
  </head>
  <body>
    <div style="block-size: 700px"></div>
    <dprk-deployment-timeline id="one" ${attributes}></dprk-deployment-timeline>
    <div style="block-size: 900px"></div>
  </body>
</html>`;
