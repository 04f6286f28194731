// Serves a page for each contender, compressed with brotli, and counts bytes and requests.
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {MODULE, ON_SLOW_NETWORK, RECORD} from '../contenders.mjs';
import {documentOf, makeEntries} from '../page/entries.js';
import {SIZES} from '../plan.mjs';
import {BENCH, BUILT, ROOT} from './folders.mjs';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
/** Files of the harness are not counted. */
const HARNESS = '/bench/page/';
/**
 * @param {string} folder of the contenders: their sources, or their bundles
 * @returns {Promise<{url: string, weight: () => {bytes: number, requests: number}, close: () => void}>}
 *   `weight` returns what was sent since its last call
 */
export async function serve(folder) {
  const answers = await renderedPages();
  let sent = [];
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    const key = pathname + (searchParams.get('reserve') ?? '');
    const answer = answers.get(key) ?? answerTo(pathname, folder, searchParams.get('reserve'));
    answers.set(key, answer);
    const {status, type, body} = answer;
    if (type !== 'text/html' && !pathname.startsWith(HARNESS)) sent.push(body.length);
    const headers = {'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br'};
    response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    weight() {
      const total = {bytes: sent.reduce((sum, bytes) => sum + bytes, 0), requests: sent.length};
      sent = [];
      return total;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerTo(pathname, folder, reserve) {
  const [, name] = /^\/page\/([\w-]+)$/.exec(pathname) ?? [];
  const text = name ? pageOf(name, folder, Number(reserve)) : textOf(pathname, folder);
  return answerOf(text, name ? 'text/html' : (TYPES[path.extname(pathname)] ?? 'text/plain'));
}

function answerOf(text, type) {
  return {status: text === undefined ? 404 : 200, type, body: brotliCompressSync(text ?? 'Not found')};
}

// Serves nothing outside these folders.
function textOf(pathname, folder) {
  if (pathname === RECORD) return JSON.stringify(documentOf(makeEntries(SIZES[0].entries)));
  const folders = {'/contenders/': folder, '/bench/page/': `${BENCH}page/`, '/dist/': `${ROOT}dist/`};
  const [prefix, folderOnDisk] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
  if (!prefix) return undefined;
  const file = path.join(folderOnDisk, path.normalize(pathname.slice(prefix.length)));
  return file.startsWith(folderOnDisk) && existsSync(file) ? readFileSync(file) : undefined;
}

/** @param {number} reserve the height that the page reserves for the contender, in px */
function pageOf(name, folder, reserve) {
  const {preload, record} = ON_SLOW_NETWORK.find((contender) => contender.name === name) ?? {};
  const has = (file) => folder === BUILT && existsSync(BUILT + file);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    ${(preload?.() ?? []).map((file) => `<link rel="modulepreload" href="/${file}">`).join('')}
    ${record ? `<link rel="preload" as="fetch" crossorigin href="${record}">` : ''}
    <style>#host {min-block-size: ${reserve}px}</style>
    ${has(`${name}.css`) ? `<link rel="stylesheet" href="/contenders/${name}.css">` : ''}
  </head>
  <body>
    <h1>Benchmark</h1>
    <div id="host"></div>
    <p>Content below it.</p>
    ${has(`${name}.classic.js`) ? `<script src="/contenders/${name}.classic.js"></script>` : ''}
    <script type="module">
      import {contender} from '/contenders/${name}.js';
      import {start} from '/bench/page/start.js';
      start(contender);
    </script>
  </body>
</html>`;
}

/** The article as a server renders it, without and with the script that takes over: answers by path. */
async function renderedPages() {
  const {render} = await import(`${ROOT}dist/ssr.js`);
  const article = await render();
  return new Map([
    ['/rendered', answerOf(renderedPage(article, false), 'text/html')],
    ['/rendered-with-script', answerOf(renderedPage(article, true), 'text/html')],
  ]);
}

function renderedPage(article, hasScript) {
  const script = `<script type="module" src="/${MODULE}"></script>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Rendered by a server</title>
    <link rel="icon" href="data:,">
    <script>
      let shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (shift += value)))
        .observe({type: 'layout-shift', buffered: true});
      addEventListener('${hasScript ? 'dprk-load' : 'load'}', () => console.debug('bench: ready'));
    </script>
  </head>
  <body>
    <h1>Benchmark</h1>
    ${article}
    <p>Content below it.</p>
    ${hasScript ? script : ''}
  </body>
</html>`;
}
