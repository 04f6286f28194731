// `npm run images`: takes the README's pictures of the demo, in Chromium and with the fonts of this machine.
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {chromiumArguments, findEngines} from '../scripts/browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTH = 900;
const HEIGHT = 1050;
const PICTURES = {light: 'docs/images/timeline.png', dark: 'docs/images/timeline-dark.png'};

const server = await createServer({configFile: `${ROOT}vite.config.ts`, logLevel: 'error'});
await server.listen();
const browser = await chromium.launch({executablePath: findEngines().chromium, args: chromiumArguments()});
try {
  for (const [colorScheme, path] of Object.entries(PICTURES)) await take({colorScheme, path});
} finally {
  await browser.close();
  await server.close();
}

/** The first screen of the default tag, on the demo's own ground. */
async function take({colorScheme, path}) {
  const page = await browser.newPage({
    viewport: {width: WIDTH, height: 2 * HEIGHT},
    colorScheme,
    deviceScaleFactor: 2,
  });
  await page.goto(server.resolvedUrls.local[0], {waitUntil: 'networkidle'});
  await page.locator('.specimen article').first().waitFor();
  const {x, y, width} = await page.locator('.specimen').boundingBox();
  await page.screenshot({path: ROOT + path, clip: {x, y, width, height: HEIGHT}});
  await page.close();
}
