// Documents from a faulty server, loaded in real browsers: each fault is reported as what it is, as far as the browser knows,
// and there are no requests that cannot help or never end.
import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import {build} from 'vite';
import {serveFaults} from './support/fault-server.mjs';
import {EXPORT, FORMATS, PARTS, PARTS_BODY, READER, ROUTES} from './support/parts-page.mjs';
import {ENGINES} from './support/engines.mjs';
import {ROOT} from './support/server.mjs';

const DOCUMENT = JSON.stringify({version: 1, id: 'faults', title: 'Größe · 제목', filler: 'x'.repeat(2000)});
const CSV = 'date,headline\n2024-11-13,One\n';
const json = {text: DOCUMENT, format: 'json'};
const csv = {text: CSV, format: 'csv'};

const PAGE = `<!doctype html><meta charset="utf-8"><title>Loading</title><link rel="icon" href="data:,">
<script>
  window.rejections = [];
  window.addEventListener('unhandledrejection', ({reason}) => window.rejections.push(String(reason)));
  window.addEventListener('error', ({message}) => window.rejections.push(message));
</script>
<script type="module">
  import {load} from '/load.js';
  // Shorter than the moment before a second attempt.
  const wait = () => new Promise((resolve) => setTimeout(resolve, 1));
  window.loading = async (address, {abortAfter, ...options}) => {
    const controller = new AbortController();
    if (abortAfter) setTimeout(() => controller.abort(), abortAfter);
    try {
      const {text, format} = await load(address, {wait, ...options, signal: controller.signal});
      return {text, format};
    } catch (error) {
      return error.code && error.name === 'LoadFault' ? {fault: error.code, found: error.params.found} : {fault: error.name};
    }
  };
</script>
${PARTS_BODY}`;

/** What each path leads to. */
const SOUND = {
  '/ok.json': json,
  '/ok.csv': csv,
  '/untyped.csv': csv,
  '/moved.json': json,
  '/bom.json': json,
  '/utf16le.json': json,
  '/utf16be.json': json,
  '/gzip.json': json,
  '/chunked.json': json,
  // The parser reports that it is not JSON.
  '/truncated.json': {text: DOCUMENT.slice(0, DOCUMENT.length / 2), format: 'json'},
};

const FAULTY = {
  '/reset.json': 'load-network',
  '/no-http.json': 'load-network',
  '/loop.json': 'load-network',
  '/cut.json': 'load-broken',
  '/ended.json': 'load-broken',
  '/cut-gzip.json': 'load-broken',
  '/cut-length.json': 'load-broken',
  '/403.json': 'load-http',
  '/404.json': 'load-http',
  '/500.json': 'load-http',
  '/page.json': 'load-type',
  '/picture.png': 'load-type',
  '/empty.json': 'load-empty',
  '/latin1.json': 'load-encoding',
  '/endless.json': 'load-size',
  '/long.json': 'load-size',
  '/bomb.json': 'load-size',
};

/** What a browser takes for a complete response: then the parser reports that it is not JSON. */
const UNNOTICED = {
  Chromium: ['/cut-gzip.json'],
  Firefox: ['/cut-gzip.json', '/no-http.json'],
  WebKit: ['/cut-gzip.json', '/ended.json'],
};

/** For these, a second attempt cannot help. */
const TRIED_ONCE = Object.keys(FAULTY).filter(
  (path) => !/network|broken/.test(FAULTY[path]) && path !== '/500.json',
);

let script;
before(async () => {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {entry: 'src/data/load/load.ts', formats: ['es'], fileName: 'load'},
    },
  });
  script = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built)[0].output[0].code;
});

for (const {name, skip, open} of ENGINES) {
  test(`in ${name}`, {skip}, async (t) => {
    const server = await serveFaults({
      document: DOCUMENT,
      routes: {'/': PAGE, '/load.js': script, ...ROUTES},
    });
    const {url, other, refused, requests, ended, parts} = server;
    const evaluate = await open(`${url}/`);
    const load = (address, options = {}) => evaluate('loading', address, options);
    const times = (path) => requests.filter((request) => request === path).length;

    for (const [path, loaded] of Object.entries(SOUND)) {
      await t.test(`${path} is loaded`, async () => {
        assert.deepEqual(await load(path), loaded);
        assert.deepEqual(await load(`${other}/open${path}`), loaded, 'from another site');
      });
    }

    for (const [path, code] of Object.entries(FAULTY)) {
      await t.test(`${path} is a fault: ${code}`, async () => {
        const {fault, text} = await load(path);
        if (UNNOTICED[name].includes(path)) assert.throws(() => JSON.parse(text), SyntaxError);
        else assert.equal(fault, code);
        const count = times(path);
        // A browser may repeat a request that gets no answer at all.
        if (TRIED_ONCE.includes(path)) assert.equal(count, 1);
        else if (fault) assert.ok(count >= 2, `asked for ${count} times`);
      });
    }

    await t.test('a server that does not exist is a fault', async () => {
      assert.equal((await load(`${refused}/ok.json`)).fault, 'load-network');
    });

    for (const path of ['/500-once.json', '/reset-once.json']) {
      await t.test(`${path} is loaded at the second attempt`, async () => {
        assert.deepEqual(await load(path), json);
      });
    }

    for (const path of ['/drip.json', '/silent.json', '/stalled.json']) {
      await t.test(`${path} is aborted after the time limit`, async () => {
        const {fault} = await load(path, {timeout: 400});
        assert.equal(fault, 'load-timeout');
        assert.equal(times(path), 1);
        await until(() => ended.includes(path), path);
      });
    }

    await t.test('what is too large is aborted', async () => {
      await until(
        () => ended.includes('/endless.json') && ended.includes('/long.json'),
        'the server sees it',
      );
    });

    // A busy machine sends a request late.
    await t.test('what is aborted is not tried again', async () => {
      const before = times('/stalled.json');
      assert.deepEqual(await load('/stalled.json', {abortAfter: 1000}), {fault: 'AbortError'});
      assert.equal(times('/stalled.json'), before + 1);
    });

    await t.test('what another site does not allow differs from what does not exist', async () => {
      assert.equal((await load(`${other}/ok.json`)).fault, 'load-cors');
      assert.equal((await load(`${other}/404.json`)).fault, 'load-cors');
      assert.equal((await load(`${other}/open/404.json`)).fault, 'load-http');
      assert.equal((await load(`${other}/reset.json`)).fault, 'load-network');
    });

    const ways = ['missing', 'reset', 'cut', 'half'];
    // Firefox never loads a file again that another one imports.
    const tried = name === 'Firefox' ? PARTS : [READER, ...PARTS];
    if (!tried.includes(READER)) {
      await evaluate('set', READER);
      await evaluate('again', READER);
    }
    for (const [index, {name: part, ...scenario}] of tried.entries()) {
      const way = ways[index % ways.length];
      await t.test(`a part that is ${way} is one line, and can be tried again: ${part}`, async () => {
        parts.broken = way;
        await evaluate('set', scenario);
        const failed = await evaluate('failed', scenario);
        assert.match(
          failed.text ?? '',
          /^(This timeline (still )?could not be loaded|Part of this timeline did not load)/,
        );
        assert.equal(failed.isThere, false);
        parts.broken = undefined;
        assert.deepEqual(await evaluate('again', scenario), {isThere: true, notice: ''});
      });
    }

    await evaluate('set', EXPORT);
    for (const [index, format] of FORMATS.entries()) {
      const way = ways[index % ways.length];
      await t.test(`a file whose part is ${way} is made at the next press: ${format}`, async () => {
        parts.broken = way;
        assert.match(await evaluate('exported', format), /^The file could not be made\. Please try again\.$/);
        parts.broken = undefined;
        assert.match(await evaluate('exported', format), /^Download started: /);
      });
    }

    await t.test('no error reaches the page', async () => {
      assert.deepEqual(await evaluate('rejections'), []);
    });
  });
}

/** Calls a function of the page, or reads a value of it. */
async function until(holds, what) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`Never came true: ${what}`);
}
