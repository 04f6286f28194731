// The element takes over what a server has rendered: it keeps the markup if it would render the same, and then behaves as an
// element that was rendered in the page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {ENGINES} from './support/engines.mjs';
import {ROOT, serve} from './support/server.mjs';
import {takeoverPage} from './support/takeover-page.mjs';

const record = (name) => JSON.parse(readFileSync(`${ROOT}demo/data/${name}.json`, 'utf8'));

/** Records and options whose markup is kept. */
const KEPT = {
  article: [undefined, {}],
  'the article in Korean': [undefined, {lang: 'ko'}],
  'the article with a style sheet by link': [
    undefined,
    {stylesheet: '/dist/ssr/dprk-deployment-timeline.css'},
  ],
  'the article, compact and dark, with another heading': [
    undefined,
    {density: 'compact', theme: 'dark', heading: 'Another', headingLevel: 4, linkTarget: '_blank'},
  ],
  'the latest entry first': [undefined, {order: 'desc'}],
  'a selected entry': [undefined, {selected: 'state-confirms-combat'}],
  'no controls': [undefined, {controls: 'none'}],
  'a record of statements': [record('neptune'), {}],
  'a record in Arabic': [record('neptune.ar'), {}],
  'a plain list': [record('plain'), {}],
  'a record of one night': [record('one-night'), {}],
};

/** Records and options for which the element needs other parts first. They may be rendered again, but to the same. */
const SAME = {
  filters: [undefined, {kinds: 'confirmation statement'}],
  'a filter by day': [undefined, {from: '2024-11-12'}],
  'an earlier day': [undefined, {asOf: '2024-11-12'}],
  'a limit': [undefined, {limit: 3}],
  'more controls': [undefined, {controls: 'layout kinds actors search order as-of link export embed'}],
  pictures: [record('plain'), {media: true}],
  markup: [record('tram'), {}],
  'deep time': [record('deep-time'), {}],
};

/** What a page and a reader do afterwards. */
const STEPS = [
  ['set', 'order', 'desc'],
  ['set', 'theme', 'light'],
  ['set', 'search', 'Kursk'],
  ['set', 'search', ''],
  ['press', 'Confirmation'],
  ['press', 'All'],
  ['press', 'Sources and notes'],
  ['set', 'selected', 'nis-confirms-combat'],
  ['set', 'kinds', 'confirmation'],
  ['set', 'kinds', undefined],
  ['set', 'asOf', '2024-11-12'],
  ['set', 'asOf', undefined],
  ['set', 'limit', 2],
  ['set', 'limit', undefined],
  ['set', 'layout', 'claims'],
  ['set', 'layout', 'list'],
  ['set', 'lang', 'ko'],
  ['set', 'data', record('plain')],
];

const cases = {...KEPT, ...SAME};
/** The other engines differ in how they parse and dispatch, not in what is rendered. */
const FEWER = ['article', 'the article in Korean', 'a plain list', 'an earlier day'];
/** How markup may change between the server and the reader. */
const CHANGED = {'/broken': 'a marker is missing', '/minified': 'it has no comments'};

const path = (name) => `/${encodeURIComponent(name)}`;

for (const {name: engine, skip, open} of ENGINES) {
  test(`${engine}`, {skip}, async (t) => {
    const pages = Object.entries(cases).map(async ([name, [data, options]]) => [
      path(name),
      await takeoverPage(data, options),
    ]);
    const {url} = await serve({
      routes: {
        ...Object.fromEntries(await Promise.all(pages)),
        '/other': await takeoverPage(record('plain'), {}, (markup) =>
          markup.replace(/(<script .*)Apollo 12/s, '$1Apollo XII'),
        ),
        '/broken': await takeoverPage(undefined, {}, (markup) => markup.replace(/<!--lit-part [^>]*-->/, '')),
        '/minified': await takeoverPage(undefined, {}, (markup) => markup.replace(/<!--.*?-->/g, '')),
        '/named': await takeoverPage(undefined, {id: 'tl'}),
      },
    });
    for (const name of engine === 'Chromium' ? Object.keys(cases) : FEWER) {
      await t.test(`the same as without a server: ${name}`, async () => {
        const evaluate = await open(url + path(name));
        await evaluate('settle');
        if (name in KEPT)
          assert.ok(!(await evaluate('isTakenOver')), 'nothing is rendered before it is used');
        await same(evaluate, 'as rendered');
        await evaluate('point');
        assert.ok(await evaluate('isTakenOver'));
        if (name in KEPT) assert.ok(await evaluate('isKept'), 'the nodes of the server are kept');
        await same(evaluate, 'taken over');
      });
    }
    await t.test('and afterwards, whatever the page and the reader do', async () => {
      const evaluate = await open(url + path('article'));
      await evaluate('settle');
      for (const [action, ...parameters] of STEPS) {
        await evaluate(action, ...parameters);
        await same(evaluate, [action, ...parameters].join(' ').slice(0, 40));
      }
    });
    await t.test('a press is heard by markup that nothing has touched before', async () => {
      const evaluate = await open(url + path('article'));
      await evaluate('settle');
      await evaluate('press', 'Response');
      assert.ok((await evaluate('counts')).every((count) => count < 14));
      await same(evaluate, 'pressed');
    });
    for (const [path, what] of Object.entries(CHANGED)) {
      await t.test(`markup that has changed on its way is rendered again: ${what}`, async () => {
        const evaluate = await open(url + path);
        await evaluate('settle');
        await evaluate('point');
        assert.ok(!(await evaluate('isKept')));
        await same(evaluate, 'rendered again');
      });
    }
    await t.test('markup of another state of the record is rendered again', async () => {
      const evaluate = await open(`${url}/other`);
      await evaluate('settle');
      assert.ok(await evaluate('isTakenOver'));
      await same(evaluate, 'rendered again');
    });
    await t.test('links lead to the address of the page', async () => {
      const evaluate = await open(`${url}/named`);
      await evaluate('settle');
      await evaluate('point');
      const hrefs = await evaluate('hrefs');
      assert.ok(hrefs.length > 0);
      for (const href of hrefs) assert.ok(href.startsWith(`${url}/named#tl/`), href);
    });
  });
}

async function same(evaluate, when) {
  const [served, fresh] = await evaluate('contents');
  assert.ok(fresh.length > 100, when);
  assert.equal(served, fresh, when);
}
