// The page's address leads to entries: with the history of a real page, in frames, under a strict policy, from a file; and
// what the clipboard takes of an entry, or refuses.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {withImports} from '../../scripts/size.mjs';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {ROOT, serve} from './support/server.mjs';

const MODULE = '/dist/cdn/dprk-deployment-timeline.js';
const CLASSIC = '../../dist/cdn/dprk-deployment-timeline.all.js';
const AID = 'us-aid-unclear';
const BLINKEN = 'blinken-firm-commitment';
const [NONE, ONE_AID, ONE_BLINKEN] = ['', `one:${AID}`, `one:${BLINKEN}`];

const ICON = '<link rel="icon" href="data:,">';
const tag = (id, attributes = '') =>
  `<dprk-deployment-timeline id="${id}" ${attributes}></dprk-deployment-timeline>`;

const pageWith = (body, script = `<script type="module" src="${MODULE}"></script>`) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title>${ICON}${script}</head>
  <body>
    <p><a id="blinken" href="#one/${BLINKEN}">Blinken</a> <a id="aid" href="#one/${AID}">Aid</a> <a id="away" href="#away">Away</a></p>
    ${body}
  </body>
</html>`;

/** Waits until exactly these entries are selected, given as `element:entry`, and the last one is in view. */
async function untilSelected(page, wanted) {
  const isSo = (expected) => {
    const found = [...document.querySelectorAll('dprk-deployment-timeline')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('article[aria-current]') ?? [])].map((article) => ({
        name: `${element.id}:${article.id.slice(2)}`,
        article,
      })),
    );
    const box = found.at(-1)?.article.getBoundingClientRect();
    return (
      found.map(({name}) => name).join() === expected && (!box || (box.top < innerHeight && box.bottom > 0))
    );
  };
  // Puppeteer takes options second, Playwright third.
  const isPuppeteer = 'setViewport' in page;
  await (isPuppeteer ? page.waitForFunction(isSo, {}, wanted) : page.waitForFunction(isSo, wanted));
}

const BROWSERS = [
  {name: 'Chromium', open: openPage, skip: withoutChromium},
  {name: 'Firefox', open: openFirefoxPage, skip: withoutFirefox},
];

for (const {name, open, skip} of BROWSERS) {
  test(`an address leads to its entry, and back and forward go with it, in ${name}`, {skip}, async () => {
    const tall = '<div style="block-size: 3000px"></div>';
    const {url} = await serve({routes: {'/': pageWith(tall + tag('one') + tag('two'))}});
    const {page, faults} = await open({url: `${url}/#one/${AID}`});
    await untilSelected(page, ONE_AID);
    await page.click('#blinken');
    await untilSelected(page, ONE_BLINKEN);
    await page.click('#away');
    await untilSelected(page, NONE);
    await page.goBack();
    await untilSelected(page, ONE_BLINKEN);
    await page.goBack();
    await untilSelected(page, ONE_AID);
    await page.goForward();
    await untilSelected(page, ONE_BLINKEN);
    // The link to the address that the page is at.
    await page.evaluate(() => scrollTo(0, 0));
    await page.click('#blinken');
    await untilSelected(page, ONE_BLINKEN);
    assert.deepEqual(faults, []);
  });
}

test('the address goes with the reader where the page asks for it', {skip: withoutChromium}, async () => {
  const update = 'deep-links="update"';
  const {url} = await serve({routes: {'/': pageWith(tag('one', update) + tag('two', update))}});
  const {page, faults} = await openPage({url: `${url}/#one/${AID}`});
  await untilSelected(page, ONE_AID);
  const steps = await page.evaluate(() => history.length);
  const summary = (id, entry) => page.locator(`#${id} #e-${entry} summary`);
  await summary('one', BLINKEN).click();
  await untilSelected(page, ONE_BLINKEN);
  assert.equal(page.url(), `${url}/#one/${BLINKEN}`);
  await summary('two', AID).click();
  await untilSelected(page, `${ONE_BLINKEN},two:${AID}`);
  assert.equal(page.url(), `${url}/#two/${AID}`);
  assert.equal(await page.evaluate(() => history.length), steps + 2);
  await page.goBack();
  await untilSelected(page, ONE_BLINKEN);
  await page.goBack();
  await untilSelected(page, ONE_AID);
  await page.goForward();
  await page.goForward();
  await untilSelected(page, `two:${AID}`);
  assert.deepEqual(faults, []);
});

test('nothing more is loaded until an address may name an entry', {skip: withoutChromium}, async () => {
  const {url, requests} = await serve({routes: {'/': pageWith(tag('one'))}});
  const {page} = await openPage({url: `${url}/#/a/route`});
  await page.waitForFunction(() => document.querySelector('#one')?.shadowRoot?.querySelector('article'));
  await page.waitForLoadState('networkidle');
  const first = withImports([MODULE.slice(1)]).map((file) => `/${file}`);
  const parts = () => requests.filter((path) => path.includes('/chunks/') && !first.includes(path));
  assert.deepEqual(parts(), []);
  await page.evaluate(() => document.querySelector('#one')?.setAttribute('deep-links', 'off'));
  await page.click('#blinken');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(parts(), []);
  await page.evaluate(() => document.querySelector('#one')?.removeAttribute('deep-links'));
  await untilSelected(page, ONE_BLINKEN);
  assert.ok(parts().length > 0);
});

test('a part that did not load is asked for at the next address', {skip: withoutChromium}, async () => {
  const {url} = await serve({routes: {'/': pageWith(tag('one'))}});
  const {page, faults} = await openPage({url});
  await page.waitForFunction(() => document.querySelector('#one')?.shadowRoot?.querySelector('article'));
  await page.route('**/chunks/**', (route) => route.abort());
  const refused = page.waitForEvent('requestfailed');
  await page.click('#aid');
  await refused;
  await page.unroute('**/chunks/**');
  await page.click('#blinken');
  await untilSelected(page, ONE_BLINKEN);
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_FAILED')),
    [],
  );
});

const FRAME = tag('one', 'deep-links="update" controls="link"');

test('in a frame the address is the frame’s own', {skip: withoutChromium}, async () => {
  const routes = {
    '/': `<!doctype html><title>A page</title>${ICON}<iframe src="/frame#one/${AID}" width="800" height="600"></iframe>`,
    '/frame': pageWith(FRAME),
  };
  const {url} = await serve({routes});
  const {page, faults} = await openPage({url});
  const frame = await frameOf(page);
  await untilSelected(frame, ONE_AID);
  await frame.locator('#blinken').click();
  await untilSelected(frame, ONE_BLINKEN);
  await frame.evaluate(() => history.back());
  await untilSelected(frame, ONE_AID);
  assert.equal(page.url(), `${url}/`);
  assert.deepEqual(faults, []);
});

for (const sandbox of ['', ' sandbox="allow-scripts"']) {
  test(`a frame without its own address has entries in it${sandbox}`, {skip: withoutChromium}, async () => {
    const script = '<script defer src="/dist/cdn/dprk-deployment-timeline.all.js"></script>';
    const inner = pageWith(FRAME, script).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const frames = `<iframe srcdoc="${inner}" width="800" height="600"${sandbox}></iframe>`;
    const {url} = await serve({routes: {'/': `<!doctype html><title>A page</title>${ICON}${frames}`}});
    const {page, faults} = await openPage({url});
    const frame = await frameOf(page);
    await frame.waitForFunction(() => document.querySelector('#one')?.shadowRoot?.querySelector('article'));
    // A link would lead to the page around: that is what it is relative to.
    await frame.evaluate((hash) => (location.hash = hash), `one/${AID}`);
    await untilSelected(frame, ONE_AID);
    await frame.locator(`#e-${BLINKEN} summary`).click();
    await untilSelected(frame, ONE_BLINKEN);
    await frame.locator(`#e-${BLINKEN}`).getByRole('button', {name: 'Cite'}).waitFor();
    assert.equal(await frame.getByRole('button', {name: 'Copy link'}).count(), 0);
    assert.equal(page.url(), `${url}/`);
    assert.deepEqual(faults, []);
  });
}

async function frameOf(page) {
  const handle = await page.waitForSelector('iframe');
  return handle.contentFrame();
}

const linkOf = (place) => place.locator(`#e-${AID}`).getByRole('button', {name: 'Copy link'});

test('the clipboard takes a link that leads back', {skip: withoutChromium}, async () => {
  const {url} = await serve({routes: {'/': pageWith(tag('one', 'controls="link"'))}});
  const {page, faults} = await openPage({url: `${url}/#one/${AID}`});
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await untilSelected(page, ONE_AID);
  await linkOf(page).click();
  await page.getByText('Link copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${url}/#one/${AID}`);
  await page.locator(`#e-${AID}`).getByRole('button', {name: 'Cite'}).click();
  await page.getByRole('button', {name: 'BibTeX'}).click();
  await page.getByText('Citation copied (BibTeX)').waitFor();
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /^@misc\{dprk-deployment:us-aid-unclear,\n/,
  );
  assert.deepEqual(faults, []);
});

test(
  'where a frame is kept from the clipboard the link is there to be copied',
  {skip: withoutChromium},
  async () => {
    const inner = await serve({routes: {'/': pageWith(tag('one', 'controls="link"'))}});
    const address = `${inner.url}/#one/${AID}`;
    const outer = `<!doctype html><title>A page</title>${ICON}<iframe src="${address}" width="800" height="600"></iframe>`;
    const {url} = await serve({routes: {'/': outer}});
    // Another host, and so another site.
    const {page} = await openPage({url: url.replace('127.0.0.1', 'localhost')});
    const frame = await frameOf(page);
    await untilSelected(frame, ONE_AID);
    await linkOf(frame).click();
    const field = frame.getByLabel('Copy this:');
    await field.waitFor();
    assert.equal(await field.inputValue(), address);
    assert.ok(await field.evaluate((element) => element.matches(':focus')));
    const selected = await field.evaluate(
      (/** @type {HTMLTextAreaElement} */ {value, selectionStart, selectionEnd}) =>
        value.slice(selectionStart, selectionEnd),
    );
    assert.equal(selected, address);
  },
);

test(
  'a page opened as a file leads to its entries, and copies links to them',
  {skip: withoutChromium},
  async () => {
    const folder = `${ROOT}.cache/local-page/`;
    mkdirSync(folder, {recursive: true});
    const body = tag('one', 'deep-links="update" controls="link"');
    writeFileSync(`${folder}links.html`, pageWith(body, `<script defer src="${CLASSIC}"></script>`));
    const url = pathToFileURL(`${folder}links.html`).href;
    const {page, faults} = await openPage({url: `${url}#one/${AID}`});
    await untilSelected(page, ONE_AID);
    await page.locator(`#e-${BLINKEN} summary`).click();
    await untilSelected(page, ONE_BLINKEN);
    assert.equal(page.url(), `${url}#one/${BLINKEN}`);
    await page.goBack();
    await untilSelected(page, ONE_AID);
    await linkOf(page).click();
    await page.getByText('Link copied').or(page.getByLabel('Copy this:')).first().waitFor();
    assert.deepEqual(faults, []);
  },
);

const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');
// The icon is the test's own business: a browser asks for one by itself where a page names none.
const RECORD = `window.violations = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  if (violatedDirective !== 'img-src') window.violations.push(violatedDirective + ' ' + blockedURI);
});`;

test('all of it holds under a strict policy with Trusted Types', {skip: withoutChromium}, async () => {
  const script = `<script src="/record.js"></script><script type="module" src="${MODULE}"></script>`;
  const routes = {
    '/': pageWith(tag('one', 'controls="link" deep-links="update"'), script),
    '/record.js': RECORD,
  };
  const {url} = await serve({headers: {'content-security-policy': POLICY}, routes});
  const {page} = await openPage({url: `${url}/#one/${AID}`});
  await untilSelected(page, ONE_AID);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
  await page.locator(`#e-${AID}`).getByRole('button', {name: 'Cite'}).click();
  await page.getByRole('button', {name: 'CSL-JSON'}).click();
  const field = page.getByLabel('Copy this:');
  await field.waitFor();
  assert.equal(JSON.parse(await field.inputValue())[0].id, 'dprk-deployment:us-aid-unclear');
  assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'violations')), []);
});

test('on paper there are no actions', {skip: withoutChromium}, async () => {
  const {url} = await serve({routes: {'/': pageWith(tag('one', 'controls="link"'))}});
  const {page} = await openPage({url: `${url}/#one/${AID}`});
  await untilSelected(page, ONE_AID);
  await linkOf(page).waitFor();
  await page.emulateMedia({media: 'print'});
  // What leads to the claims is a part of the lead, which is printed.
  assert.deepEqual(await page.getByRole('button').allInnerTexts(), ['2 more claims']);
});
