// The record of `src` is requested at once, in parallel with the files that read it, and an answer that is late is dropped.
import assert from 'node:assert/strict';
import test from 'node:test';
import {withImports} from '../../scripts/size.mjs';
import {openPage, withoutChromium} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const MODULE = 'dist/cdn/dprk-deployment-timeline.js';
const BLANK = '<!doctype html><link rel="icon" href="data:,">';

/** A record with a title. */
const record = (title) =>
  JSON.stringify({
    version: 1,
    id: 'record',
    lang: 'en',
    title,
    source: {title: 'A source'},
    actors: [],
    entries: [
      {id: 'one', kind: 'event', standing: 'on-record', date: '2024-11-13', actors: [], headline: 'One'},
    ],
  });

const pageWith = (src) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <script type="module" src="/${MODULE}"></script></head>
  <body><dprk-deployment-timeline src="${src}"></dprk-deployment-timeline></body>
</html>`;

/** Opens a page whose lazy files wait until they are let through, and whose records wait for an answer. */
async function openHeld(src) {
  const {url, requests} = await serve({routes: {'/': BLANK, '/page': pageWith(src)}});
  const {page, faults} = await openPage({url});
  const first = withImports([MODULE]).map((file) => `/${file}`);
  /** @type {import('playwright-core').Route[]} */
  const files = [];
  /** @type {Map<string, import('playwright-core').Route[]>} */
  const records = new Map();
  let isHeld = true;
  await page.route('**/cdn/**', (route) => {
    const isFirst = first.includes(new URL(route.request().url()).pathname);
    if (isHeld && !isFirst) files.push(route);
    else void route.continue();
  });
  await page.route('**/*.json', (route) => {
    const {pathname} = new URL(route.request().url());
    records.set(pathname, [...(records.get(pathname) ?? []), route]);
  });
  await page.goto(`${url}/page`);
  return {
    page,
    faults,
    requests,
    files,
    /** The requests for a record so far. */
    requested: (path) => records.get(path) ?? [],
    letThrough: () => {
      isHeld = false;
      return Promise.all(files.map((route) => route.continue()));
    },
  };
}

/** Answers the last request for a record. Where the page has aborted it, nothing listens. */
async function answer(route, title) {
  await route.fulfill({contentType: 'application/json', body: record(title)});
}

async function until(holds, what) {
  const end = Date.now() + 20_000;
  while (!holds()) {
    assert.ok(Date.now() < end, `never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const titleIn = (page) =>
  page.evaluate(
    () =>
      document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelector('[part=title]')
        ?.textContent ?? '',
  );

const untilTitle = (page, title) =>
  page.waitForFunction(
    (expected) =>
      document
        .querySelector('dprk-deployment-timeline')
        ?.shadowRoot?.querySelector('[part=title]')
        ?.textContent?.includes(expected),
    title,
  );

/** Every title that the element shows from now on. */
const watchTitles = (page) =>
  page.evaluate(() => {
    const titles = [];
    Object.assign(window, {titles});
    document.addEventListener('dprk-load', (event) => titles.push(Reflect.get(event, 'document').title));
  });

const titlesIn = (page) => page.evaluate(() => Reflect.get(window, 'titles'));

test('the record is requested before the files that read it have come', {skip: withoutChromium}, async () => {
  const {page, faults, files, requested, letThrough} = await openHeld('/a.json');
  await until(() => requested('/a.json').length === 1, 'the record is requested');
  await until(() => files.length > 0, 'files are requested');
  await answer(requested('/a.json')[0], 'Record');
  assert.equal(await titleIn(page), '', 'the files that read it are still on their way');
  await letThrough();
  await untilTitle(page, 'Record');
  assert.equal(requested('/a.json').length, 1, 'it is requested once');
  assert.deepEqual(faults, []);
});

test('of two sources, the answer to the first is dropped', {skip: withoutChromium}, async () => {
  for (const order of ['before', 'after']) {
    const {page, requested, letThrough} = await openHeld('/a.json');
    await watchTitles(page);
    await until(() => requested('/a.json').length === 1, 'the first is requested');
    await page.evaluate(() =>
      document.querySelector('dprk-deployment-timeline')?.setAttribute('src', '/b.json'),
    );
    await until(() => requested('/b.json').length === 1, 'the second is requested');
    const [first, second] = [requested('/a.json')[0], requested('/b.json')[0]];
    if (order === 'after') await letThrough();
    await answer(second, 'Second');
    await answer(first, 'First');
    if (order === 'before') await letThrough();
    await untilTitle(page, 'Second');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await titlesIn(page), ['Second'], `files come ${order} the answers`);
    assert.equal(first.request().failure()?.errorText, 'net::ERR_ABORTED');
  }
});

test('the answer of a source that is removed is dropped', {skip: withoutChromium}, async () => {
  const {page, requested, letThrough} = await openHeld('/a.json');
  await watchTitles(page);
  await until(() => requested('/a.json').length === 1, 'it is requested');
  await page.evaluate(() => document.querySelector('dprk-deployment-timeline')?.removeAttribute('src'));
  await until(() => requested('/a.json')[0].request().failure(), 'the request is aborted');
  await answer(requested('/a.json')[0], 'Late');
  await letThrough();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await titlesIn(page), []);
});

test(
  'an element that leaves the page aborts its request, and repeats it when it is back',
  {skip: withoutChromium},
  async () => {
    const {page, requested, letThrough} = await openHeld('/a.json');
    await watchTitles(page);
    await until(() => requested('/a.json').length === 1, 'it is requested');
    await page.evaluate(() => {
      const element = document.querySelector('dprk-deployment-timeline');
      element?.remove();
      Object.assign(window, {element});
    });
    await until(() => requested('/a.json')[0].request().failure(), 'the request is aborted');
    await letThrough();
    await page.waitForLoadState('networkidle');
    assert.equal(requested('/a.json').length, 1, 'nothing is requested outside of the page');
    await page.evaluate(() => document.body.append(Reflect.get(window, 'element')));
    await until(() => requested('/a.json').length === 2, 'it is requested again');
    await answer(requested('/a.json')[1], 'Record');
    await untilTitle(page, 'Record');
    assert.deepEqual(await titlesIn(page), ['Record']);
  },
);

/** A page with its own clock and server: `updates(count)` lets as many refreshes pass, ten minutes each. */
const LONG_DAY = `${BLANK}<script>
  const timers = new Map();
  const {setTimeout: set, clearTimeout: clear} = window;
  let [now, last, asked] = [0, 0, 0];
  performance.now = () => now;
  window.setTimeout = (run, delay = 0) => {
    if (delay < 1000) return set(run, delay);
    timers.set((last -= 1), {run, at: now + delay});
    return last;
  };
  window.clearTimeout = (id) => timers.delete(id) || clear(id);
  const turn = () => new Promise((resolve) => set(resolve));
  const entry = (id, headline) => ({id, headline, date: '2024-11-13', summary: 'Words. '.repeat(200)});
  const entriesAt = (index) => [0, 1, 2, 3].map((place) => entry('n' + ((index + place) % 40), 'Entry ' + (index % 3)));
  window.fetch = async () => {
    const index = (asked += 1);
    if (index % 12 === 7) return new Response('', {status: 404});
    if (index % 12 === 9) return new Response('{');
    return Response.json({id: 'r', title: 'T', entries: [entry('stays', 'Stays'), ...entriesAt(index)]});
  };
  window.updates = async (count) => {
    const timeline = document.querySelector('dprk-deployment-timeline');
    for (let update = 0; update < count; update += 1) {
      const before = asked;
      if (update % 10 === 6) document.body.append(timeline);
      timeline.layout = ['list', 'lanes', 'claims'][update % 3];
      now += 600_000;
      for (const [id, {run, at}] of timers) if (at <= now && timers.delete(id)) run();
      while (asked === before) await turn();
      for (let turns = 0; turns < 5; turns += 1) await turn();
    }
    return timers.size;
  };
</script><script type="module" src="/${MODULE}"></script>
<dprk-deployment-timeline src="/record.json" refresh="600" controls="layout kinds actors search order as-of export"></dprk-deployment-timeline>`;

test(
  'a day of refreshes leaves memory, nodes, listeners and timers as they were',
  {skip: withoutChromium},
  async () => {
    const {url} = await serve({routes: {'/': LONG_DAY}});
    const {page, faults} = await openPage({url});
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const updates = async (count) => {
      const timers = await page.evaluate((count) => Reflect.get(window, 'updates')(count), count);
      await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      const of = (wanted) => metrics.find(({name}) => name === wanted)?.value ?? NaN;
      return {timers, nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
    };
    await page.getByText('Stays').first().waitFor();
    const before = await updates(48);
    const after = await updates(96);
    assert.equal(after.timers, before.timers);
    assert.ok(after.nodes < before.nodes * 1.1, `${before.nodes} nodes became ${after.nodes}`);
    assert.ok(
      after.listeners < before.listeners * 1.1,
      `${before.listeners} listeners became ${after.listeners}`,
    );
    assert.ok(after.heap < before.heap * 1.1, `${before.heap} bytes became ${after.heap}`);
    assert.deepEqual(faults, []);
  },
);
