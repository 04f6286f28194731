// What a page gets that uses the files in dist/cdn/ with no build of its own.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {withImports} from '../../scripts/size.mjs';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {ROOT, serve} from './support/server.mjs';

const MODULE = 'dist/cdn/dprk-deployment-timeline.js';
const CLASSIC = 'dist/cdn/dprk-deployment-timeline.all.js';
const ENTRIES = 14;

const pageWith = (script, lang = 'en') => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${script}</head>
  <body><dprk-deployment-timeline></dprk-deployment-timeline></body>
</html>`;
const modulePage = (lang) => pageWith(`<script type="module" src="/${MODULE}"></script>`, lang);

test(
  'the module loads exactly the files of its budget for the English list',
  {skip: withoutChromium},
  async () => {
    const {url, requests} = await serve({routes: {'/': modulePage('en')}});
    const {page, faults} = await openPage({url});
    await untilShown(page);
    await page.waitForLoadState('networkidle');
    const scripts = requests.filter((path) => path.endsWith('.js')).sort();
    assert.deepEqual(
      scripts,
      withImports(MODULE)
        .map((file) => `/${file}`)
        .sort(),
    );
    assert.deepEqual(faults, []);
  },
);

test('the module loads its lazy parts from beside it', {skip: withoutChromium}, async () => {
  const {url, requests} = await serve({routes: {'/': modulePage('ko')}});
  const {page} = await openPage({url});
  await untilShown(page);
  await untilKorean(page);
  assert.ok(requests.some((path) => path.startsWith('/dist/cdn/chunks/')));
});

test(
  'the module works at an address with a query, as pages name versions',
  {skip: withoutChromium},
  async () => {
    const script = `<script type="module" src="/${MODULE}?v=1"></script>`;
    const {url} = await serve({routes: {'/': pageWith(script, 'ko')}});
    const {page, faults} = await openPage({url});
    await untilShown(page);
    await untilKorean(page);
    assert.deepEqual(faults, []);
  },
);

const localPage = (lang) => {
  const folder = `${ROOT}.cache/local-page/`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}${lang}.html`, pageWith(`<script defer src="../../${CLASSIC}"></script>`, lang));
  return pathToFileURL(`${folder}${lang}.html`).href;
};

for (const lang of ['en', 'ko']) {
  test(
    `the classic script works in a page opened as a local file, in Chromium (${lang})`,
    {skip: withoutChromium},
    async () => {
      const {page, faults} = await openPage({url: localPage(lang)});
      await untilShown(page);
      assert.deepEqual(faults, []);
    },
  );

  test(
    `the classic script works in a page opened as a local file, in Firefox (${lang})`,
    {skip: withoutFirefox},
    async () => {
      const {page, faults} = await openFirefoxPage({url: localPage(lang)});
      await untilShown(page);
      assert.deepEqual(faults, []);
    },
  );
}

function untilShown(page) {
  const everyEntryIsThere = (count) =>
    document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelectorAll('article').length ===
    count;
  // Puppeteer takes options second, Playwright third.
  return 'context' in page
    ? page.waitForFunction(everyEntryIsThere, ENTRIES)
    : page.waitForFunction(everyEntryIsThere, {}, ENTRIES);
}

function untilKorean(page) {
  return page.waitForFunction(() =>
    /\p{Script=Hangul}/u.test(
      document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelector('h3')?.textContent ?? '',
    ),
  );
}
