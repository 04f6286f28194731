// What a page gets that uses the files in dist/cdn/ without a build.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {integrityOf} from '../../scripts/build/integrity.mjs';
import {filesOfRecords, withImports} from '../../scripts/size.mjs';
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
      withImports([MODULE])
        .map((file) => `/${file}`)
        .sort(),
    );
    assert.deepEqual(faults, []);
  },
);

test(
  "a page's own record loads the files of its budget; those for faults load with the first fault",
  {skip: withoutChromium},
  async () => {
    const record = (entry) =>
      `<script type="application/json">${JSON.stringify({title: 'Own', entries: [entry]})}</script>`;
    const pageOf = (entry) => modulePage('en').replace('></dprk', `>${record(entry)}</dprk`);
    const {url, requests} = await serve({
      routes: {'/': pageOf({headline: 'One'}), '/faulty': pageOf({headline: 'One', date: 'soon'})},
    });
    const {page} = await openPage({url});
    const element = page.locator('dprk-deployment-timeline');
    await element.locator('article').waitFor();
    await page.waitForLoadState('networkidle');
    const expected = withImports([MODULE, ...filesOfRecords()]).map((file) => `/${file}`);
    assert.deepEqual(requests.filter((path) => path.endsWith('.js')).sort(), expected.sort());
    await page.goto(new URL('faulty', url).href);
    await element.locator('[part=fault]').waitFor({state: 'attached'});
    assert.ok(requests.some((path) => path.includes('/chunks/issues-')));
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

const readJson = (file) => JSON.parse(readFileSync(`${ROOT}dist/${file}`, 'utf8'));

test('the hash of every file that a page can load is published', () => {
  const hashes = readJson('integrity.json');
  const files = readdirSync(`${ROOT}dist`, {recursive: true}).map(String);
  const scripts = files.filter((file) => /^(cdn|embed)\/.*\.(js|css|html)$/.test(file));
  assert.deepEqual(
    scripts.filter((file) => !(file in hashes)),
    [],
  );
  for (const [file, hash] of Object.entries(hashes)) assert.equal(hash, integrityOf(`dist/${file}`), file);
});

test('the name of a chunk changes with what is in it, so that it can be kept for ever', () => {
  const chunks = readdirSync(`${ROOT}dist/cdn/chunks`).filter((file) => file.endsWith('.js'));
  assert.deepEqual(
    chunks.filter((file) => !/-[\w-]{6}\.js$/.test(file)),
    [],
  );
});

const record = readFileSync(`${ROOT}src/data/article/article.json`, 'utf8');

for (const [name, isByAddress, tag] of /** @type {const} */ ([
  ['its own record', false, `<script type="application/json">${record}</script>`],
  ['the record of an address', true, ''],
])) {
  test(`the documented preloads are all that shows ${name}`, {skip: withoutChromium}, async () => {
    const links = documentedPreloads(isByAddress);
    const scripts = [...links.matchAll(/href="([^"]+\.js)"/g)].map(([, file]) => file);
    const src = isByAddress ? 'src="record.json"' : '';
    const {url, requests} = await serve({
      routes: {
        '/': `<!doctype html><html lang="en"><title>Own</title><link rel="icon" href="data:,">
          ${links}<script type="module" src="/${MODULE}"></script>
          <dprk-deployment-timeline ${src}>${tag}</dprk-deployment-timeline>`,
        '/record.json': record,
      },
    });
    const {page, faults} = await openPage({url});
    await untilShown(page);
    assert.ok(scripts.length > 1);
    assert.deepEqual(
      requests.filter((path) => path !== '/').toSorted(),
      [`/${MODULE}`, ...scripts, ...(isByAddress ? ['/record.json'] : [])].toSorted(),
    );
    assert.deepEqual(faults, []);
  });
}

/** The links in the documentation, up to those for `src` or with them. */
function documentedPreloads(isByAddress) {
  const document = readFileSync(`${ROOT}docs/embedding-and-cms.md`, 'utf8');
  const [, block = ''] = /<!-- preload:start -->\s*```html([^]*?)```/.exec(document) ?? [];
  const links = block.replaceAll(/https:\/\/.+?(?=\/dist\/)/g, '');
  return isByAddress ? links : (links.split('<!--')[0] ?? '');
}

/** The import map as a page in the root of its site has it. */
function importMap() {
  const {integrity} = readJson('cdn/importmap.json');
  const there = Object.entries(integrity).map(([file, hash]) => [`/dist/cdn/${file.slice(2)}`, hash]);
  return {text: JSON.stringify({integrity: Object.fromEntries(there)}), files: there.map(([file]) => file)};
}

const mapped = (text) =>
  `<script type="importmap">${text}</script><script type="module" src="/${MODULE}"></script>`;
const tampered = (file) => ({
  [file]: `${readFileSync(ROOT + file.slice(1), 'utf8')};globalThis.tampered = true;`,
});

test('with the import map, what is untouched works', {skip: withoutChromium}, async () => {
  const {text, files} = importMap();
  const {url, requests} = await serve({routes: {'/': pageWith(mapped(text), 'ko')}});
  const {page, faults} = await openPage({url});
  await untilShown(page);
  await untilKorean(page);
  const scripts = requests.filter((path) => path.endsWith('.js'));
  assert.deepEqual(
    scripts.filter((path) => !files.includes(path)),
    [],
  );
  assert.deepEqual(faults, []);
});

test('with the import map, a chunk that was tampered with is refused', {skip: withoutChromium}, async () => {
  const {text, files} = importMap();
  const korean = files.find((file) => file.includes('/languages-ko-')) ?? '';
  const {url} = await serve({routes: {'/': pageWith(mapped(text), 'ko'), ...tampered(korean)}});
  const {page, faults} = await openPage({url});
  await page.getByRole('alert').waitFor();
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'tampered')), undefined);
  assert.match(faults.join(), /integrity/);
});

for (const file of [MODULE, CLASSIC]) {
  test(
    `${file} is taken with its hash, and refused where it was changed`,
    {skip: withoutChromium},
    async () => {
      const kind = file === MODULE ? 'type="module"' : 'defer';
      const hash = readJson('integrity.json')[file.replace('dist/', '')];
      const script = `<script ${kind} src="/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;
      const sound = await serve({routes: {'/': pageWith(script)}});
      const {page, faults} = await openPage(sound);
      await untilShown(page);
      assert.deepEqual(faults, []);
      const changed = await serve({routes: {'/': pageWith(script), ...tampered(`/${file}`)}});
      const other = await openPage(changed);
      await other.page.waitForLoadState('load');
      assert.equal(await other.page.evaluate(() => Reflect.get(globalThis, 'tampered')), undefined);
      assert.match(other.faults.join(), /integrity/);
    },
  );
}

/** A version with its own words, so that one sees which is there. */
const OTHER = readFileSync(ROOT + CLASSIC, 'utf8').replaceAll('Sources and notes', 'The other version');

for (const [first, second] of [
  ['/other.js', `/${CLASSIC}`],
  [`/${CLASSIC}`, '/other.js'],
]) {
  test(`of two versions in a page the first stays: ${first}`, {skip: withoutChromium}, async () => {
    const scripts = [first, second].map((src) => `<script defer src="${src}"></script>`).join('');
    const {url} = await serve({routes: {'/': pageWith(scripts), '/other.js': OTHER}});
    const {page, faults} = await openPage({url});
    await untilShown(page);
    const isOther = first === '/other.js';
    const count = await page.getByText('The other version').count();
    assert.equal(count > 0, isOther);
    assert.deepEqual(faults, []);
  });
}

test('loaded again and again, in whatever build, it is there once', {skip: withoutChromium}, async () => {
  const scripts = [`/${MODULE}`, `/${MODULE}?again`, `/${CLASSIC}`, `/${CLASSIC}`].map(
    (src) => `<script ${src.includes('.all.') ? 'defer' : 'type="module"'} src="${src}"></script>`,
  );
  const {url} = await serve({routes: {'/': pageWith(scripts.join(''))}});
  const {page, faults} = await openPage({url});
  await page.waitForLoadState('networkidle');
  await untilShown(page);
  assert.deepEqual(faults, []);
});

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
