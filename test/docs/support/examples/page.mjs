// Opens a page with an example in Chromium. Addresses of the CDN and of example.org lead to the built package.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../../../../scripts/setup.mjs';
import {openPage} from '../../../e2e/support/pages.mjs';
import {serve} from '../../../e2e/support/server.mjs';
import {FILES} from './folder.mjs';

const {name, version} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
/** What each begins with, and the folder that it stands for. */
const SITES = {
  [`https://cdn.jsdelivr.net/npm/${name}@${version}/`]: ROOT,
  'https://example.org/timeline/': `${ROOT}dist/`,
};
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};
/** A page may have a copy of it beside it. */
const ALL = `${name}.all.js`;
const SHOWN = ':is(article, [part~="lane-entry"], [part~="statement"])';

export const TAG = '<dprk-deployment-timeline></dprk-deployment-timeline>';
export const SCRIPT = '<script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script>';

/**
 * Fails if a timeline is not shown, or if the page has an error.
 * @param {string} body
 * @param {{headers?: Record<string, string>, scheme?: 'light' | 'dark', until?: (page) => Promise<unknown>}} options
 *   `until` looks at the page once a timeline is shown
 */
export async function checkPage(body, {headers, scheme, until = async () => undefined} = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title>
    <link rel="icon" href="/icon.ico"><body>${body}`;
  const files = Object.fromEntries([...FILES].map(([file, text]) => [`/${file}`, text]));
  const copy = {[`/${ALL}`]: readFileSync(`${ROOT}dist/cdn/${ALL}`, 'utf8')};
  const {url} = await serve({headers, routes: {'/': html, '/icon.ico': '', ...files, ...copy}});
  const {page, faults} = await openPage({url: 'about:blank', scheme});
  await page.route(/^https:/, (route) => answer(route));
  await page.goto(url);
  await shown(page);
  await until(page);
  assert.deepEqual(faults, []);
  await page.close();
}

function answer(route) {
  const address = route.request().url().split(/[?#]/, 1)[0];
  const [site, folder] = Object.entries(SITES).find(([site]) => address.startsWith(site)) ?? [];
  if (!site) return route.abort();
  const body = readFileSync(folder + address.slice(site.length));
  const headers = {'access-control-allow-origin': '*', 'content-type': TYPES[path.extname(address)]};
  return route.fulfill({body, headers});
}

/** In the page, or in each of its frames. */
async function shown(page) {
  const frames = await page.locator('iframe').all();
  const places = frames.length > 0 ? frames.map((frame) => frame.contentFrame()) : [page];
  for (const place of places)
    await place.locator(SHOWN).first().waitFor({state: 'attached', timeout: 30_000});
}
