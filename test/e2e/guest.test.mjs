// What the element is to its page: readable in forced colours and on paper, still while it loads, whole when a part fails.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const SCRIPT = '<script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script>';

const pageWith = (head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
    <style>
      dprk-deployment-timeline { display: block; --dprk-timeline-min-block-size: 4000px }
      dprk-deployment-timeline:not(:defined) { min-block-size: 4000px }
    </style>
    ${head}${SCRIPT}
  </head>
  <body><main><h1>A page</h1><dprk-deployment-timeline></dprk-deployment-timeline><p>What follows.</p></main></body>
</html>`;

const articles = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelectorAll('article').length ===
      14,
  );

const BROWSERS = [
  {name: 'Chromium', open: openPage, skip: withoutChromium},
  {name: 'Firefox', open: openFirefoxPage, skip: withoutFirefox},
];

for (const {name, open, skip} of BROWSERS) {
  test(`axe finds nothing in forced colours in ${name}`, {skip}, async () => {
    const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';
    const {url} = await serve({routes: {'/': pageWith(axe)}});
    const {page} = await open({url, forcedColors: true});
    await articles(page);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const violations = await page.evaluate(async () => {
      const {violations} = await Reflect.get(window, 'axe').run('dprk-deployment-timeline');
      return violations.map(({id, nodes}) => `${id}: ${nodes.length}`);
    });
    assert.deepEqual(violations, []);
  });

  test(`marks have the colour of the texts in forced colours in ${name}`, {skip}, async () => {
    const {url} = await serve({routes: {'/': pageWith('')}});
    const {page} = await open({url, forcedColors: true});
    await articles(page);
    for (const [layout, part] of [
      ['list', 'lead'],
      ['story', 'slide'],
      ['lanes', 'lanes'],
      ['claims', 'claims'],
    ]) {
      await page.evaluate(
        ([next, name]) => {
          Object.assign(window, {awaited: `[part~="${name}"]`});
          document.querySelector('dprk-deployment-timeline')?.setAttribute('layout', next ?? '');
        },
        [layout, part],
      );
      await page.waitForFunction(() =>
        document
          .querySelector('dprk-deployment-timeline')
          ?.shadowRoot?.querySelector(Reflect.get(window, 'awaited')),
      );
      const colors = await page.evaluate(() => {
        const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
        const drawings = root?.querySelectorAll('.mark svg, .signed svg, .stance svg, .chip svg') ?? [];
        return Array.from(drawings, (drawing) =>
          [drawing, drawing.parentElement ?? drawing].map((one) => getComputedStyle(one).color),
        );
      });
      assert.ok(layout === 'lanes' || colors.length > 5, `${layout}: ${colors.length} marks`);
      for (const [drawing, text] of colors) assert.equal(drawing, text, layout);
    }
  });
}

test('nothing shifts where the page reserves the height', {skip: withoutChromium}, async () => {
  const watch = `<script>
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
  </script>`;
  const {url} = await serve({routes: {'/': pageWith(watch)}});
  const {page} = await openPage({url});
  await articles(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await page.evaluate(() => Reflect.get(window, 'shift')), 0);
});

test(
  'a part that does not load leaves the view, and can be tried again',
  {skip: withoutChromium},
  async () => {
    const {url} = await serve({routes: {'/': pageWith()}});
    const {page} = await openPage({url});
    await articles(page);
    await page.route('**/chunks/**', (route) => route.abort());
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'ko'));
    const retry = page.getByRole('button', {name: 'Try again'});
    await retry.waitFor();
    assert.equal(await page.getByRole('article').count(), 14);
    await page.unroute('**/chunks/**');
    await retry.click();
    await page.getByRole('heading', {name: '국정원, 북한군 전투 참여 확인'}).waitFor();
  },
);

/** The part of a layout. */
const LAYOUTS = {list: 'list', story: 'story', lanes: 'lanes', claims: 'claims-table'};

for (const [layout, part] of Object.entries(LAYOUTS)) {
  const name = `on paper ${layout} has every entry with its sources, and no control`;
  test(name, {skip: withoutChromium}, async () => {
    const {url} = await serve({routes: {'/': pageWith()}});
    const {page} = await openPage({url});
    await articles(page);
    const show = (value) =>
      page.evaluate((layout) => {
        Object.assign(document.querySelector('dprk-deployment-timeline') ?? {}, {layout});
      }, value);
    await show(layout);
    await page.locator(`[part~="${part}"]`).waitFor();
    await page.emulateMedia({media: 'print'});
    await isWhole(page);
    // A program that makes documents may have the medium print from the start.
    await show('list');
    await show(layout);
    await isWhole(page);
  });
}

test('on paper it is light, with every theme', {skip: withoutChromium}, async () => {
  const {url} = await serve({routes: {'/': pageWith()}});
  const {page} = await openPage({url});
  await articles(page);
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  for (const theme of ['auto', 'light', 'dark']) {
    const [scheme, ...colors] = await page.evaluate(async (theme) => {
      const element = document.querySelector('dprk-deployment-timeline');
      Object.assign(element ?? {}, {theme});
      await Reflect.get(element ?? {}, 'updateComplete');
      const root = element?.shadowRoot?.querySelector('[part~="timeline"]');
      const {colorScheme, color, backgroundColor} = getComputedStyle(root ?? document.body);
      return [colorScheme, color, backgroundColor];
    }, theme);
    assert.equal(scheme, 'light', theme);
    assert.equal(colors[0], 'rgb(0, 0, 0)', theme);
    assert.ok(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(colors[1]), `${theme}: ${colors[1]}`);
  }
});

const CONTROLS =
  'input, select, summary, [part~="layout"], [part~="step"], [part~="navigator"], [part~="lanes-controls"]';

async function isWhole(page) {
  await page.waitForFunction(() => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    const sources = [...(root?.querySelectorAll('article [part~="details"] dl') ?? [])];
    return sources.filter((list) => list.getBoundingClientRect().height > 0).length === 14;
  });
  const controls = await page.evaluate((selector) => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    const found = [...(root?.querySelectorAll(selector) ?? [])];
    const seen = found.filter((control) => control.getBoundingClientRect().height > 0);
    return seen.map((control) => control.getAttribute('part') ?? control.localName);
  }, CONTROLS);
  assert.deepEqual(controls, []);
}

test('a page that adds properties to every object gets its own record', {skip: withoutChromium}, async () => {
  const added = `<script>Object.assign(Object.prototype, {each() {}, extend: 'x', toJson: null})</script>`;
  const table = '<table id="record"><tr><td>date<td>headline<tr><td>1998<td>First study</table>';
  const element = '<dprk-deployment-timeline src="#record" media></dprk-deployment-timeline>';
  const {url} = await serve({routes: {'/': `<!doctype html>${added}${SCRIPT}${table}${element}`}});
  const {page} = await openPage({url});
  await page.waitForFunction(
    () => document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelectorAll('article').length,
  );
});
