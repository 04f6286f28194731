// Films, sounds and embedded pages in the built package: what is requested, and when.
import assert from 'node:assert/strict';
import test from 'node:test';
import {render} from '../../dist/ssr.js';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const BROWSERS = [
  {name: 'Chromium', open: openPage, skip: withoutChromium},
  {name: 'Firefox', open: openFirefoxPage, skip: withoutFirefox},
];

/** @returns {{title: string, entries: {date: string, headline: string, media: object[]}[]}} */
const recordWith = (host) => ({
  title: 'The tram',
  entries: [
    {
      date: '1998',
      headline: 'First study',
      media: [
        {type: 'embed', url: `${host}/page`, title: 'The study'},
        {type: 'video', src: `${host}/film.mp4`, captions: `${host}/captions.vtt`, title: 'The film'},
        {type: 'audio', src: `${host}/sound.mp3`, title: 'The speech'},
      ],
    },
  ],
});

const pageWith = (record) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Media</title><link rel="icon" href="data:,">
<script src="/listen.js"></script>
<script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script></head>
<body><dprk-deployment-timeline media>
<script type="application/json">${JSON.stringify(record)}</script>
</dprk-deployment-timeline></body></html>`;

const LISTEN = `window.issues = [];
addEventListener('dprk-error', ({severity, issues}) => {
  for (const {path, message} of issues) window.issues.push([severity, path, message]);
});`;

const policyWith = (frames) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${frames}; require-trusted-types-for 'script'; trusted-types lit-html`;

async function setUp(open, frames) {
  const host = await serve({routes: {'/page': '<!doctype html><title>Page</title><p>The page</p>'}});
  const headers = {'content-security-policy': policyWith(frames ?? host.url)};
  const routes = {'/': pageWith(recordWith(host.url)), '/listen.js': LISTEN};
  const {url} = await serve({headers, routes});
  const {page} = await open({url});
  await page.waitForFunction(() => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    return root?.querySelector('[part="media-button"]');
  });
  return {page, host};
}

const press = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
    /** @type {HTMLElement | null | undefined} */ (root?.querySelector('[part="media-button"]'))?.click();
  });

for (const {name, open, skip} of BROWSERS) {
  test(
    `an embedded page is requested when the reader presses the button, not before, in ${name}`,
    {skip},
    async () => {
      const {page, host} = await setUp(open, undefined);
      await page.evaluate(() => new Promise((idle) => setTimeout(idle, 500)));
      assert.deepEqual(host.requests, []);
      await press(page);
      await page.waitForFunction(() => {
        const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
        return root?.activeElement?.localName === 'iframe';
      });
      for (let tries = 0; host.requests.length === 0 && tries < 200; tries += 1) {
        await page.evaluate(() => new Promise((soon) => setTimeout(soon, 50)));
      }
      assert.equal(host.requests[0], '/page');
      assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'issues')), []);
    },
  );

  test(`a page that the policy blocks is reported, and its link stays, in ${name}`, {skip}, async () => {
    const {page, host} = await setUp(open, `'none'`);
    await press(page);
    await page.waitForFunction(() => Reflect.get(window, 'issues').length > 0);
    const [[severity, path, message]] = await page.evaluate(() => Reflect.get(window, 'issues'));
    assert.deepEqual([severity, path], ['warning', 'entries[0].media[0].url']);
    assert.match(message, /frame-src/);
    const shown = await page.evaluate(() => {
      const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
      return {
        line: root?.querySelector('[part="media-status"]')?.textContent,
        frames: root?.querySelectorAll('iframe').length,
        link: root?.querySelector('.embed figcaption a')?.getAttribute('href'),
      };
    });
    assert.match(shown.line ?? '', /^This page does not allow content from 127\.0\.0\.1:\d+\.$/);
    assert.deepEqual([shown.frames, shown.link], [0, `${host.url}/page`]);
    assert.deepEqual(host.requests, []);
  });
}

test('static HTML has media if that is asked for', async () => {
  const host = 'https://media.example.invalid';
  const record = recordWith(host);
  const [entry] = record.entries;
  const picture = {src: `${host}/map.png`, alt: 'A map', caption: 'The city'};
  record.entries = [{...entry, media: [...entry.media, picture]}];
  for (const format of /** @type {const} */ (['shadow', 'light'])) {
    assert.doesNotMatch(await render(record, {format, controls: 'none'}), /<img|<video|media="/);
  }
  const light = await render(record, {format: 'light', media: true});
  assert.match(light, /<p><a href="https:\/\/media\.example\.invalid\/page"[^>]*>The study<\/a><\/p>/);
  assert.match(light, /<img src="https:\/\/media\.example\.invalid\/map\.png" alt="A map" ?\/?>/);
  const shadow = await render(record, {format: 'shadow', media: true});
  assert.match(shadow, /<video\s[^>]*preload="none"/);
  assert.match(shadow, /<dprk-deployment-timeline[^>]* media/);
  assert.doesNotMatch(shadow, /<iframe/);
});

test('static HTML keeps paragraphs and lines, and renders markup', async () => {
  const entries = [{date: '1998', headline: 'First', summary: 'One.\nTwo.\n\n*Three* [four](five.html).'}];
  const light = await render({entries}, {format: 'light'});
  assert.match(light, /<p[^>]*>One\.<br ?\/?>Two\.<\/p>\s*<p[^>]*>\*Three\* \[four\]\(five\.html\)\.<\/p>/);
  const marked = await render({markup: 'markdown', entries}, {format: 'light'});
  assert.match(marked, /<p><em>Three<\/em> <a href="five\.html"[^>]*>four<\/a>\.<\/p>/);
});
