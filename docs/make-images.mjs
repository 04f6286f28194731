// `npm run images`: takes the README's pictures of the demo, in Chromium and with the fonts of this machine.
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {chromiumArguments, findEngines} from '../scripts/browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTH = 900;
const TALL = 2100;

/**
 * @typedef {object} Picture
 * @property {string} name of the files in docs/images/
 * @property {string} page of the demo
 * @property {string} box what is shown of it: a selector
 * @property {number} height at most, in CSS pixels
 */

/** @type {readonly Picture[]} */
const PICTURES = [
  {name: 'plain', page: 'plain.html', box: '.card', height: 560},
  {name: 'timeline', page: 'article.html', box: '.card', height: 1050},
];

const server = await createServer({configFile: `${ROOT}vite.config.ts`, logLevel: 'error'});
await server.listen();
const browser = await chromium.launch({executablePath: findEngines().chromium, args: chromiumArguments()});
try {
  for (const picture of PICTURES) {
    await take(picture, 'light', `${picture.name}.png`);
    await take(picture, 'dark', `${picture.name}-dark.png`);
  }
} finally {
  await browser.close();
  await server.close();
}

async function take({page: address, box, height}, colorScheme, file) {
  const page = await browser.newPage({
    viewport: {width: WIDTH, height: TALL},
    colorScheme,
    deviceScaleFactor: 2,
  });
  await page.goto(server.resolvedUrls.local[0] + address, {waitUntil: 'networkidle'});
  await page.locator(`${box} article`).first().waitFor();
  const {x, y, width, height: whole} = await page.locator(box).boundingBox();
  const clip = {x, y, width, height: Math.min(height, whole)};
  await page.screenshot({path: `${ROOT}docs/images/${file}`, clip});
  await page.close();
}
