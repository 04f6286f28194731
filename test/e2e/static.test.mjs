// What is drawn without a script: beside what the script draws, until the script comes, and where none ever does.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {render} from '../../dist/ssr.js';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {ROOT, serve} from './support/server.mjs';

const MODULE = '/dist/cdn/dprk-deployment-timeline.js';
const STYLES = '/dist/ssr/dprk-deployment-timeline.css';
const skip = withoutChromium;

/** A page with a text above the tag, so that there is something to scroll. */
const pageWith = (
  markup,
  head = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title>
<link rel="icon" href="data:,">${head}</head><body><h1>A page</h1>${'<p>Text</p>'.repeat(20)}${markup}<p>After it</p></body></html>`;

const article = JSON.parse(readFileSync(`${ROOT}dist/data/article.json`, 'utf8'));
const neptune = JSON.parse(readFileSync(`${ROOT}demo/data/neptune.json`, 'utf8'));

for (const view of /** @type {const} */ ([
  {lang: 'en', width: 1200, scheme: 'light', selected: 'nis-confirms-combat'},
  {lang: 'ko', width: 360, scheme: 'dark', selected: undefined},
])) {
  test(`it looks and is read as the script draws it: ${Object.values(view).join(', ')}`, {skip}, async () => {
    const dark = '<meta name="color-scheme" content="light dark">';
    const {url} = await serve({
      routes: {
        '/static': pageWith(await render(undefined, {lang: view.lang, selected: view.selected}), dark),
        '/script': pageWith(
          `<dprk-deployment-timeline lang="${view.lang}" selected="${view.selected ?? ''}"></dprk-deployment-timeline>`,
          `${dark}<script type="module" src="${MODULE}"></script>`,
        ),
      },
    });
    const [drawn, scripted] = await Promise.all(
      ['/static', '/script'].map(async (path) => {
        const {page} = await openPage({...view, url: url + path});
        await shown(page, 14);
        const tag = page.locator('dprk-deployment-timeline');
        return {tree: await page.locator('body').ariaSnapshot(), picture: await tag.screenshot()};
      }),
    );
    assert.equal(drawn.tree, scripted.tree);
    assert.ok(drawn.picture.equals(scripted.picture), 'the pictures are the same');
  });
}

test(
  'when the script comes, the reader keeps place, focus and what was opened, and nothing is there twice',
  {skip},
  async () => {
    const {url} = await serve({routes: {'/': pageWith(await render())}});
    const {page, faults} = await openPage({url});
    await page.locator('#e-state-confirms-combat [part="details"] > summary').focus();
    await page.keyboard.press('Enter');
    await watchShifts(page);
    const before = await place(page);
    assert.notEqual(before.scrolled, 0);
    await arrive(page);
    assert.deepEqual(await place(page), before);
    assert.deepEqual([await shifts(page), faults], [0, []]);
    assert.equal(await page.getByRole('heading', {name: 'Who confirmed what'}).count(), 1);
  },
);

test('what was typed before the script came is searched for', {skip}, async () => {
  const {url} = await serve({routes: {'/': pageWith(await render())}});
  const {page} = await openPage({url});
  await page.getByRole('searchbox').fill('Kursk');
  await arrive(page);
  await page
    .getByRole('status')
    .filter({hasText: /^[1-9] of 14/})
    .waitFor();
  await page.keyboard.type('!');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Kursk!');
});

test('when the script comes, the whole of a long list stays where it was', {skip}, async () => {
  const {url} = await serve({routes: {'/': pageWith(await render(long(300)))}});
  const {page} = await openPage({url});
  await page.locator('article').nth(222).scrollIntoViewIfNeeded();
  await page.locator('article').nth(222).focus();
  await watchShifts(page);
  const before = await place(page);
  await arrive(page, long(300));
  assert.deepEqual(await place(page), before);
  assert.equal(await shifts(page), 0);
});

test('what was opened stays open from then on, and the reader can close it', {skip}, async () => {
  const {url} = await serve({routes: {'/': pageWith(await render())}});
  const {page} = await openPage({url});
  const details = page.locator('#e-state-confirms-combat').locator('[part="details"]');
  await details.locator('summary').click();
  await arrive(page);
  await page.getByRole('button', {name: 'Confirmation'}).click();
  await shown(page, 2);
  assert.equal(await details.getAttribute('open'), '');
  await details.locator('summary').click();
  assert.equal(await details.getAttribute('open'), null);
});

test('the bundled article never takes the place of another document', {skip}, async () => {
  const {url} = await serve({routes: {'/': pageWith(await render(neptune))}});
  const {page} = await openPage({url});
  await page.addScriptTag({url: MODULE, type: 'module'});
  await page.waitForFunction(() => customElements.get('dprk-deployment-timeline'));
  await updated(page);
  assert.equal(await page.getByRole('heading', {name: 'Who found Neptune'}).count(), 1);
  assert.equal(await page.locator('article').count(), neptune.entries.length);
  await arrive(page, neptune);
  assert.equal(await page.locator('article').count(), neptune.entries.length);
});

test(
  'where the script’s further part does not load, what was drawn stays below a line, and it can be tried again',
  {skip},
  async () => {
    const {url} = await serve({routes: {'/': pageWith(await render())}});
    const {page} = await openPage({url});
    await page.route('**/chunks/**', (route) => route.abort());
    await page.addScriptTag({url: MODULE, type: 'module'});
    await page.waitForFunction(() => customElements.get('dprk-deployment-timeline'));
    await updated(page);
    const again = page.getByRole('button', {name: 'Try again'});
    await again.waitFor();
    assert.equal(await page.locator('article').count(), 14);
    await page.unroute('**/chunks/**');
    await again.click();
    await again.waitFor({state: 'detached'});
    await page.getByRole('button', {name: 'Confirmation'}).click();
    await shown(page, 2);
  },
);

test('under a strict policy, with its style sheet by link, nothing is refused', {skip}, async () => {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;
    require-trusted-types-for 'script'; trusted-types lit-html`.replace(/\s+/g, ' ');
  const markup = await render(neptune, {stylesheet: STYLES});
  const {url} = await serve({
    headers: {'content-security-policy': policy},
    routes: {
      '/': pageWith(markup),
      '/page': await render(undefined, {format: 'page', stylesheet: STYLES, script: MODULE}),
    },
  });
  for (const path of ['/', '/page']) {
    const {page, faults} = await openPage({url: url + path});
    await page.waitForFunction(() => {
      const section = document
        .querySelector('dprk-deployment-timeline')
        ?.shadowRoot?.querySelector('section');
      return section && getComputedStyle(section).containerName === 'dprk-timeline';
    });
    await page.locator('article').first().hover();
    assert.deepEqual(faults, []);
  }
});

for (const {name, open, skip} of [
  {name: 'Chromium', open: openPage, skip: withoutChromium},
  {name: 'Firefox', open: openFirefoxPage, skip: withoutFirefox},
]) {
  test(
    `with scripts off, a separate page is complete, and has no control that does nothing: ${name}`,
    {skip},
    async () => {
      const routes = {
        '/': await render(undefined, {format: 'page', lang: 'ko'}),
        '/tag': pageWith(await render()),
      };
      const {url, requests} = await serve({routes});
      const {page} = await open({url, javaScript: false});
      assert.match(await textOf(page), /누가 무엇을 확인했고/);
      await page.goto(`${url}/tag`);
      const text = await textOf(page);
      assert.match(text, /Who confirmed what, and who answered[^]*After it/);
      assert.doesNotMatch(text, /Lanes/);
      assert.deepEqual(
        requests.filter((path) => path.endsWith('.js')),
        [],
      );
    },
  );
}

test('a page with a fragment and no script asks for nothing more', {skip}, async () => {
  const {render} = await import(`${ROOT}dist/ssr.js`);
  const fragments = ['en', 'ko'].map((lang) =>
    readFileSync(`${ROOT}dist/fragments/article.${lang}.html`, 'utf8'),
  );
  for (const fragment of [...fragments, await render(undefined, {format: 'shadow', lang: 'ko'})]) {
    const {url, requests} = await serve({routes: {'/': pageWith(fragment)}});
    const {page} = await openPage({url});
    assert.equal(await page.locator('ol > li').count(), 14, fragment.slice(0, 100));
    assert.deepEqual(requests, ['/'], fragment.slice(0, 100));
  }
});

/** The element has drawn what it could draw. */
function updated(page) {
  return page.evaluate(() =>
    Reflect.get(document.querySelector('dprk-deployment-timeline') ?? {}, 'updateComplete'),
  );
}

function shown(page, count) {
  return page.waitForFunction(
    (count) =>
      document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelectorAll('article').length ===
      count,
    count,
  );
}

/** Sets the data of the element, loads its script, and waits until it shows the record. */
async function arrive(page, data) {
  await page.evaluate((data) => {
    if (data) Object.assign(document.querySelector('dprk-deployment-timeline') ?? {}, {data});
  }, data);
  await page.addScriptTag({url: MODULE, type: 'module'});
  await page.waitForFunction(
    (id) => Reflect.get(document.querySelector('dprk-deployment-timeline') ?? {}, 'document')?.id === id,
    data?.id ?? article.id,
  );
  await updated(page);
}

/** Where the reader is: how far down, on what, and what is open. */
function place(page) {
  return page.evaluate(() => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    const focused = root?.activeElement;
    const opened = [...(root?.querySelectorAll('details[open]') ?? [])];
    return {
      scrolled: scrollY,
      top: focused?.getBoundingClientRect().top,
      focused: `${focused?.localName} of ${focused?.closest('article')?.id}`,
      opened: opened.map((details) => details.closest('article')?.id),
    };
  });
}

/** From now on, once what moved before is drawn. */
async function watchShifts(page) {
  await drawn(page);
  await page.evaluate(() => {
    Reflect.set(window, 'shifts', []);
    new PerformanceObserver((list) => Reflect.get(window, 'shifts').push(...list.getEntries())).observe({
      type: 'layout-shift',
    });
  });
}

/** How much moved, once that is drawn and reported. */
async function shifts(page) {
  await drawn(page);
  return page.evaluate(() => Reflect.get(window, 'shifts').reduce((sum, {value}) => sum + value, 0));
}

function drawn(page) {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise((next) => requestAnimationFrame(next));
  });
}

function textOf(page) {
  return page.$eval(
    'dprk-deployment-timeline',
    (tag) => tag.shadowRoot.querySelector('section').innerText + tag.nextElementSibling?.textContent,
  );
}

/** A document with many entries, of texts of different lengths. */
function long(count) {
  const entry = (_, index) => ({
    id: `n${index}`,
    kind: 'event',
    standing: 'reported',
    date: `2024-01-${String((index % 28) + 1).padStart(2, '0')}`,
    actors: [],
    headline: `Entry ${index}`,
    summary: 'Words. '.repeat(5 + ((index * 7) % 90)),
  });
  const source = {title: 'S'};
  return {
    version: 1,
    id: 'long',
    lang: 'en',
    title: 'Long',
    source,
    actors: [],
    entries: Array.from({length: count}, entry),
  };
}
