// Exported files under a strict Content Security Policy: what arrives on the disk, read by other programs.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import ICAL from 'ical.js';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../scripts/browsers.mjs';
import {openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>Strict</title>
    <link rel="icon" href="data:,">
    <script src="/record.js"></script>
    <script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script>
  </head>
  <body><dprk-deployment-timeline controls="kinds export"></dprk-deployment-timeline></body>
</html>`;

// The icon is the test's own business.
const RECORD = `window.violations = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  if (violatedDirective !== 'img-src') window.violations.push(violatedDirective + ' ' + blockedURI);
});`;

const FORMATS = ['JSON', 'CSV', 'iCalendar', 'SVG', 'PNG'];
const NAMES = ['json', 'csv', 'ics', 'svg', 'png'].map((ending) => `dprk-deployment.${ending}`);
const folder = mkdtempSync(path.join(tmpdir(), 'exports-'));
after(() => rmSync(folder, {recursive: true, force: true}));

test('each format arrives whole in Chromium', {skip: withoutChromium}, async (t) => {
  const {page} = await openPage(await strictPage());
  const files = new Map();
  for (const format of FORMATS) {
    await openPanel(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, format)]);
    files.set(download.suggestedFilename(), readFileSync(await download.path()));
  }
  assert.deepEqual([...files.keys()], NAMES);
  assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'violations')), []);
  const [json, csv, ics, svg, png] = files.values();

  await t.test('JSON is the published document in English', async () => {
    const own = JSON.parse(readFileSync(new URL('../../dist/data/article.json', import.meta.url), 'utf8'));
    assert.deepEqual(JSON.parse(json.toString()), inEnglish(own));
  });

  await t.test('JSON is shown again, without a fault', async () => {
    const shown = await page.evaluate(async (text) => {
      const timeline = /** @type {any} */ (document.createElement('dprk-deployment-timeline'));
      timeline.data = text;
      document.body.append(timeline);
      await new Promise((loaded) => timeline.addEventListener('dprk-load', loaded, {once: true}));
      return {issues: timeline.issues, entries: timeline.document.entries.length};
    }, json.toString());
    assert.deepEqual(shown, {issues: [], entries: 14});
  });

  await t.test('CSV is UTF-8 with a byte order mark, with a row for each entry', () => {
    assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(csv.toString().trim().split('\r\n').length, 15);
  });

  await t.test('iCalendar is read by another program', () => {
    const calendar = new ICAL.Component(ICAL.parse(ics.toString()));
    assert.equal(calendar.getAllSubcomponents('vevent').length, 11);
  });

  await t.test('SVG is well-formed, and is drawn by itself', async () => {
    const {url} = await serve({routes: {'/': '<!doctype html><title>Elsewhere</title>'}});
    const {page: other} = await openPage({url});
    const drawn = await other.evaluate((text) => {
      const {documentElement} = new DOMParser().parseFromString(text, 'image/svg+xml');
      document.body.append(documentElement);
      const {width, height} = documentElement.getBoundingClientRect();
      return {name: documentElement.localName, size: [width, height], text: documentElement.textContent};
    }, svg.toString());
    assert.equal(drawn.name, 'svg');
    assert.equal(drawn.size[0], 1200);
    assert.match(drawn.text ?? '', /Who confirmed what/);
  });

  await t.test('PNG is one, of twice the size of the SVG', () => {
    assert.deepEqual([...png.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const height = Number(/height="(\d+)"/.exec(svg.toString())?.[1]);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2400, 2 * height]);
  });
});

test('each format arrives in Firefox', {skip: withoutFirefox}, async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findEngines().firefox,
    extraPrefsFirefox: {
      'browser.download.dir': folder,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  try {
    const page = await browser.newPage();
    await page.goto((await strictPage()).url);
    for (const [index, format] of FORMATS.entries()) {
      await openPanel(page);
      await press(page, format);
      await arrived(NAMES[index]);
    }
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'violations')), []);
    assert.equal(readFileSync(path.join(folder, NAMES[4])).readUInt32BE(16), 2400);
    assert.equal(JSON.parse(readFileSync(path.join(folder, NAMES[0]), 'utf8')).entries.length, 14);
  } finally {
    await browser.close();
  }
});

async function strictPage() {
  const headers = {'content-security-policy': POLICY};
  return serve({headers, routes: {'/': PAGE, '/record.js': RECORD}});
}

/** Waits for the export, and opens it. */
async function openPanel(page) {
  await page.waitForFunction(() => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    const panel = /** @type {HTMLDetailsElement | null} */ (
      root?.querySelector('details[part="export"]') ?? null
    );
    if (panel) panel.open = true;
    return panel !== null;
  });
}

function press(page, format) {
  return page.evaluate((name) => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    buttons.find(({textContent}) => textContent?.includes(`(${name})`))?.click();
  }, format);
}

/** Until a file is there, whole: Firefox writes beside it first. The bound is there so that a test fails and does not hang. */
async function arrived(name) {
  for (let tries = 0; tries < 400; tries++) {
    const names = readdirSync(folder);
    if (names.includes(name) && !names.some((each) => each.endsWith('.part'))) return;
    await wait(25);
  }
  assert.fail(`${name} is not among ${readdirSync(folder).join(', ')}`);
}

/** The texts of a language in place of their maps. */
function inEnglish(value) {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.en === 'string') return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inEnglish(part)]));
}
