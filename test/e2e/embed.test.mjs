// The page for frames, in pages of another site: with the script of frames and without it, in a sandbox, and with messages of other origins.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {ROOT, serve} from './support/server.mjs';

const AID = 'us-aid-unclear';
const BLINKEN = 'blinken-firm-commitment';

/** The site of the frames. It allows no other to read its files. */
const STRANGER = '<!doctype html><title>A stranger</title>';
/** @type {NonNullable<NonNullable<Parameters<typeof serve>[0]>['routes']>} */
const siteRoutes = {'/stranger.html': STRANGER};
const site = await serve({routes: siteRoutes});
const FRAME = `${site.url}/dist/embed/index.html`;
const HOST = `<script async src="${site.url}/dist/embed/host.js"></script>`;

const frame = (id, query = '', attributes = '') =>
  `<iframe id="${id}" src="${FRAME}?${query}" title="Timeline" width="100%" height="600" frameborder="0" ${attributes}></iframe>`;

const pageWith = (body, script = HOST) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>
  <body><h1>A page</h1>${body}${script}</body>
</html>`;

const inside = async (page, id) => (await page.$(`#${id}`)).contentFrame();
const height = (page, id) => page.$eval(`#${id}`, (element) => element.offsetHeight);

/** Waits within a frame, by the clock: one that is hidden or out of view draws nothing that could be waited for. */
async function until(inner, isSo, wanted = '') {
  const polling = {polling: 50};
  // Puppeteer takes options second, Playwright third.
  const isPuppeteer = 'setViewport' in inner.page();
  await inner.waitForFunction(isSo, ...(isPuppeteer ? [polling, wanted] : [wanted, polling]));
}

/** Waits until a frame shows entries, and all that is in it, without a rest to scroll to. */
async function untilFits(page, id) {
  const inner = await inside(page, id);
  await until(inner, () => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    const {height} = document.documentElement.getBoundingClientRect();
    return root?.querySelector('article, table') && innerHeight === Math.ceil(height);
  });
  return inner;
}

/** Waits until a frame shows entries, and just this one is selected. */
async function untilSelected(inner, entry) {
  const isSo = (expected) => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    const found = [...(root?.querySelectorAll('article[aria-current]') ?? [])].map(({id}) => id.slice(2));
    return root?.querySelector('article') && found.join() === expected;
  };
  await until(inner, isSo, entry);
}

const BROWSERS = [
  {name: 'Chromium', open: openPage, skip: withoutChromium},
  {name: 'Firefox', open: openFirefoxPage, skip: withoutFirefox},
];

for (const {name, open, skip} of BROWSERS) {
  test(
    `a script that is a module fits frames too, in a shadow root and beside any id, in ${name}`,
    {skip},
    async () => {
      const host = HOST.replace('async', 'type="module"');
      const root = `<div id="dprkTimelineHosts"><template shadowrootmode="open">${frame('one')}</template></div>`;
      // A module of another site would need its permission.
      siteRoutes['/page.html'] = pageWith(root, host);
      const {page, faults} = await open({url: `${site.url}/page.html#one/${AID}`});
      const fits = () => {
        const [element] =
          document.querySelector('#dprkTimelineHosts')?.shadowRoot?.querySelectorAll('iframe') ?? [];
        return element && element.offsetHeight !== 600;
      };
      await page.waitForFunction(fits);
      const inner = page.frames().find((each) => each.url().startsWith(FRAME));
      await untilSelected(inner, AID);
      assert.deepEqual(faults, []);
    },
  );

  test(`each frame of a page is as high as what it shows, in ${name}`, {skip}, async () => {
    const sandbox = 'sandbox="allow-scripts allow-popups"';
    const body =
      frame('one') +
      frame('two', 'lang=ko&layout=claims') +
      frame('three', 'lang=ko', sandbox) +
      frame('four', 'layout=story');
    const {url} = await serve({routes: {'/': pageWith(body)}});
    const {page, faults} = await open({url});
    const inner = await untilFits(page, 'one');
    await untilFits(page, 'two');
    // Without its own origin, from a server that lets no other site have its modules.
    const isolated = await untilFits(page, 'three');
    assert.equal(await isolated.evaluate(() => self.origin), 'null');
    // A story is as high as its window: in a frame that follows its content, both would grow for ever.
    await untilFits(page, 'four');
    const story = await height(page, 'four');
    assert.ok(story > 500 && story < 1000, `${story} px`);
    const before = await height(page, 'one');
    await inner.evaluate(() => {
      const chip = document
        .querySelector('dprk-deployment-timeline')
        ?.shadowRoot?.querySelector('.chip + .chip');
      if (chip instanceof HTMLElement) chip.click();
    });
    await page.waitForFunction(`document.querySelector('#one').offsetHeight < ${before}`);
    await untilFits(page, 'one');
    assert.equal(await height(page, 'four'), story);
    assert.deepEqual(faults, []);
  });
}

test(
  'the script of the page may come before the frames and twice, or late',
  {skip: withoutChromium},
  async () => {
    const early = pageWith(HOST + HOST + frame('one'), '');
    const {url} = await serve({routes: {'/': early, '/late': pageWith(frame('one'), '')}});
    const {page, faults} = await openPage({url});
    await untilFits(page, 'one');
    await page.goto(`${url}/late`);
    await untilSelected(await inside(page, 'one'), '');
    assert.equal(await height(page, 'one'), 600);
    await page.addScriptTag({url: `${site.url}/dist/embed/host.js`});
    await untilFits(page, 'one');
    assert.deepEqual(faults, []);
  },
);

test(
  'without the script of the page a frame keeps its height, and scrolls',
  {skip: withoutChromium},
  async () => {
    const {url} = await serve({routes: {'/': pageWith(frame('one', '', 'loading="lazy"'), '')}});
    const {page, faults} = await openPage({url});
    const inner = await inside(page, 'one');
    await untilSelected(inner, '');
    const scrolled = await inner.evaluate(() => (scrollTo(0, 500), scrollY));
    assert.deepEqual([await height(page, 'one'), scrolled], [600, 500]);
    assert.deepEqual(faults, []);
  },
);

test('the address of a frame gives attributes, and nothing else', {skip: withoutChromium}, async () => {
  const asked = {
    layout: 'claims',
    lang: 'ko',
    heading: '<img src=x onerror=alert(1)>',
    'link-target': '_self',
    'link-base': 'https://example.org/',
    'embed-src': 'https://example.org/',
    id: 'other',
    style: 'display: none',
    onclick: 'alert(1)',
    data: '{}',
  };
  const query = String(new URLSearchParams(asked)).replaceAll('&', '&amp;');
  const {url} = await serve({routes: {'/': pageWith(frame('one', query))}});
  const {page, faults} = await openPage({url});
  const inner = await untilFits(page, 'one');
  const found = await inner.evaluate(() => {
    const timeline = document.querySelector('dprk-deployment-timeline');
    return {
      attributes: timeline?.getAttributeNames().sort(),
      base: timeline?.getAttribute('link-base'),
      lang: document.documentElement.lang,
      heading: timeline?.shadowRoot?.querySelector('h2')?.textContent,
      images: timeline?.shadowRoot?.querySelectorAll('img').length,
    };
  });
  // The last is the page's own, and not what the address asks for.
  const attributes = ['heading', 'id', 'layout', 'link-base'];
  assert.deepEqual(found, {attributes, base: `${url}/#one`, lang: 'ko', heading: asked.heading, images: 0});
  assert.deepEqual(faults, []);
});

test(
  'a record of another site is shown in a frame, and its site is named',
  {skip: withoutChromium},
  async () => {
    const record = readFileSync(`${ROOT}demo/data/neptune.json`, 'utf8');
    const routes = {'/': '', '/record.json': record};
    const {url} = await serve({headers: {'access-control-allow-origin': '*'}, routes});
    routes['/'] = pageWith(frame('one', `src=${url}/record.json`));
    const {page, faults} = await openPage({url});
    const inner = page.frameLocator('#one');
    await inner
      .getByRole('heading', {name: /Neptune/})
      .first()
      .waitFor();
    const line = `This record was loaded from ${new URL(url).host}.`;
    await inner.getByText(line).waitFor();
    assert.deepEqual(faults, []);
    // A link can lead there through the frame's own site, too.
    siteRoutes['/go.json'] = {status: 302, body: '', headers: {location: `${url}/record.json`}};
    await page.goto(`${FRAME}?src=/go.json`);
    await page.getByText(line).waitFor();
  },
);

test(
  'the page’s address leads to an entry in a frame, and links lead back',
  {skip: withoutChromium},
  async () => {
    const far = '<div style="block-size: 5000px"></div>';
    const body = far + frame('one', 'controls=link', 'loading="lazy"') + frame('two') + far;
    const {url} = await serve({routes: {'/': pageWith(body)}});
    const {page, faults} = await openPage({url: `${url}/#one/${AID}`});
    const inner = await inside(page, 'one');
    const untilInView = async (entry) => {
      await untilSelected(inner, entry);
      const top = await inner.evaluate(
        (id) =>
          document
            .querySelector('dprk-deployment-timeline')
            ?.shadowRoot?.getElementById(id)
            ?.getBoundingClientRect().top,
        `e-${entry}`,
      );
      await page.waitForFunction((top) => {
        const y = (document.querySelector('#one')?.getBoundingClientRect().top ?? NaN) + top;
        return y >= 0 && y < innerHeight;
      }, top);
    };
    await untilInView(AID);
    await page.evaluate((id) => (location.hash = `one/${id}`), BLINKEN);
    await untilInView(BLINKEN);
    await untilSelected(await inside(page, 'two'), '');
    await page.frameLocator('#one').getByRole('button', {name: 'Copy link Blinken'}).click();
    const offered = page.frameLocator('#one').getByRole('textbox', {name: 'Copy this'});
    assert.equal(await offered.inputValue(), `${url}/#one/${BLINKEN}`);
    await page.evaluate(() => (location.hash = 'elsewhere'));
    await untilSelected(inner, '');
    // The clipboard is kept from frames that are not allowed to have it.
    assert.deepEqual(
      faults.filter((fault) => !/clipboard/i.test(fault)),
      [],
    );
  },
);

test(
  'a link opens in a new page or replaces the whole page, never the frame',
  {skip: withoutChromium},
  async () => {
    const sandbox = 'sandbox="allow-scripts allow-popups"';
    const body = frame('one', '', sandbox) + frame('two', 'link-target=_top');
    const {url} = await serve({routes: {'/': pageWith(body)}});
    const {page} = await openPage({url});
    const inner = await untilFits(page, 'one');
    await page.context().route(/^https/, (route) => route.fulfill({body: 'Elsewhere'}));
    const link = (id) => page.frameLocator(`#${id}`).locator('[part=footer] a').first();
    const opened = page.context().waitForEvent('page');
    await link('one').click();
    assert.match((await opened).url(), /^https:/);
    assert.ok(inner.url().startsWith(FRAME));
    await link('two').click();
    await page.waitForURL(/^https:/);
  },
);

test('a frame that is hidden, now or at first, never loses its height', {skip: withoutChromium}, async () => {
  const watch = `<script>
    window.heights = [];
    new MutationObserver(() => window.heights.push(one.offsetHeight, one.style.height)).observe(one, {attributes: true});
  </script>`;
  const {url} = await serve({routes: {'/': pageWith(`<div id="tab" hidden>${frame('one')}</div>${watch}`)}});
  const {page} = await openPage({url});
  const show = (on) => page.$eval('#tab', (tab, on) => (tab.hidden = !on), on);
  const inner = await inside(page, 'one');
  await untilSelected(inner, '');
  await show(true);
  await untilFits(page, 'one');
  const full = await height(page, 'one');
  await show(false);
  await until(inner, () => document.documentElement.getBoundingClientRect().height === 0);
  await show(true);
  await untilFits(page, 'one');
  assert.equal(await height(page, 'one'), full);
  const heights = await page.evaluate(() => Reflect.get(window, 'heights'));
  assert.ok(heights.length > 0);
  assert.deepEqual(
    heights.filter((each) => each === '0px'),
    [],
  );
});

test(
  'messages of other origins are ignored by the page and by a frame',
  {skip: withoutChromium},
  async () => {
    const strangers = `<iframe id="same" srcdoc="Same"></iframe><iframe id="site" src="${site.url}/stranger.html"></iframe>`;
    const {url} = await serve({routes: {'/': pageWith(frame('one') + strangers)}});
    const {page} = await openPage({url});
    const inner = await untilFits(page, 'one');
    const full = await height(page, 'one');
    for (const id of ['same', 'site']) {
      const stranger = await inside(page, id);
      await stranger.evaluate((entry) => {
        parent.postMessage({dprkTimeline: {height: 5}}, '*');
        parent.frames[0]?.postMessage(
          {dprkTimeline: {page: `${location.origin}/bad`, frame: 'bad', entry}},
          '*',
        );
      }, BLINKEN);
    }
    // The page itself, but not in the words that are known.
    await page.evaluate(() => {
      for (const nonsense of [
        null,
        'dprkTimeline',
        {dprkTimeline: 7},
        {dprkTimeline: {page: 'javascript:1', frame: 'x'}},
      ])
        window.frames[0]?.postMessage(nonsense, '*');
      location.hash = 'one/us-aid-unclear';
    });
    await untilSelected(inner, AID);
    assert.equal(
      await inner.evaluate(() =>
        document.querySelector('dprk-deployment-timeline')?.getAttribute('link-base'),
      ),
      `${url}/#one`,
    );
    await page.evaluate(() => (location.hash = ''));
    await untilSelected(inner, '');
    assert.notEqual(await height(page, 'one'), 5);
    assert.ok((await height(page, 'one')) >= full);
  },
);

test(
  'a frame takes scripts from its own site alone, and none of a text',
  {skip: withoutChromium},
  async () => {
    const routes = {'/': pageWith(frame('one')), '/other.js': 'export default 1;'};
    const {url, requests} = await serve({headers: {'access-control-allow-origin': '*'}, routes});
    const {page} = await openPage({url});
    const inner = await untilFits(page, 'one');
    const blocked = await inner.evaluate(async (address) => {
      const found = [];
      const both = new Promise((done) =>
        addEventListener('securitypolicyviolation', ({violatedDirective}) => {
          if (found.push(violatedDirective) === 2) done(found.sort());
        }),
      );
      await import(address).catch(() => undefined);
      try {
        Object.assign(document.createElement('script'), {text: 'alert(1)'});
      } catch {
        // That is what is wanted.
      }
      return both;
    }, `${url}/other.js`);
    assert.deepEqual(blocked, ['require-trusted-types-for', 'script-src-elem']);
    assert.ok(!requests.includes('/other.js'));
    const html = readFileSync(`${ROOT}dist/embed/index.html`, 'utf8');
    assert.doesNotMatch(html, /unsafe|<style|style=|<script(?![^>]* src=)/);
  },
);

for (const script of [
  'type="module" src="/dist/cdn/dprk-deployment-timeline.js"',
  'defer src="/dist/cdn/dprk-deployment-timeline.all.js"',
]) {
  test(`what a reader takes away shows the same elsewhere: ${script}`, {skip: withoutChromium}, async () => {
    const tag = `<dprk-deployment-timeline controls="kinds embed"></dprk-deployment-timeline>`;
    const routes = {'/': pageWith(tag, `<script ${script}></script>`), '/elsewhere': ''};
    const {url} = await serve({routes});
    const {page, faults} = await openPage({url});
    await page.getByRole('button', {name: 'Confirmation'}).click();
    await page.getByText('Embed', {exact: true}).click();
    routes['/elsewhere'] = pageWith(await page.getByRole('textbox', {name: 'HTML'}).inputValue(), '');
    await page.goto(`${url}/elsewhere`);
    const inner = page.frameLocator('iframe');
    await inner.getByRole('article').nth(1).waitFor();
    assert.equal(await inner.getByRole('article').count(), 2);
    const fits = `document.querySelector('iframe').offsetHeight !== 600`;
    await page.waitForFunction(fits);
    assert.deepEqual(faults, []);
  });
}
