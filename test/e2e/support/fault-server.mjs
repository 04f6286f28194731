// A web server that misbehaves in every way that a document's address can, and also serves pages and dist/.
import {createServer} from 'node:http';
import net from 'node:net';
import {after} from 'node:test';
import {gzipSync} from 'node:zlib';
import {serve} from './server.mjs';

const JSON_TYPE = {'content-type': 'application/json'};
const MILLISECONDS_BETWEEN_DRIPS = 20;
const servers = new Set();
after(() => Promise.all([...servers].map(close)));

/**
 * Two servers with the same paths, so that one is another site to the pages of the other. What another site asks for is
 * allowed to it (CORS) below `/open/`, as in `/open/ok.json`, and nowhere else.
 * @param {{document: string, routes?: Record<string, string | {body: string, status?: number}>}} options `document` is the text that every
 *   sound answer has; `routes` are pages as those of `serve`
 * @returns {Promise<{url: string, other: string, refused: string, requests: string[], ended: string[], parts: {broken?: string | undefined}}>} the addresses
 *   of both and of none at all; the paths that were asked for (by GET); those whose answer was aborted before its end; and
 *   how lazy parts of the element are answered: a key of `BROKEN_PARTS`, or as they are
 */
export async function serveFaults({document, routes = {}}) {
  const pages = await serve({routes});
  const requests = [];
  const ended = [];
  const answers = answersWith(document);
  /** @type {{broken?: string | undefined}} */
  const parts = {};
  const handle = async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (parts.broken && pathname.includes('/chunks/')) return BROKEN_PARTS[parts.broken](response);
    const isOpen = pathname.startsWith('/open/');
    const answer = answers[isOpen ? pathname.slice('/open'.length) : pathname];
    if (!answer) return passOn(`${pages.url}${request.url}`, response);
    if (request.method === 'GET') requests.push(pathname);
    // On a connection that was used before, browsers try again by themselves.
    response.setHeader('connection', 'close');
    response.on('close', () => response.writableFinished || ended.push(pathname));
    if (isOpen) response.setHeader('access-control-allow-origin', '*');
    answer(response, requests.filter((path) => path === pathname).length);
  };
  const [url, other] = await Promise.all([listen(handle), listen(handle)]);
  return {url, other, refused: await closedPort(), requests, ended, parts};
}

const SCRIPT_TYPE = {'content-type': 'text/javascript'};

/** How a lazy part may fail to load. */
const BROKEN_PARTS = {
  missing: (response) => response.writeHead(404).end('Not found'),
  reset: (response) => response.socket.resetAndDestroy(),
  cut: (response) => {
    response
      .writeHead(200, {...SCRIPT_TYPE, 'content-length': 1000})
      .write('import', () => response.socket.end());
  },
  half: (response) => response.writeHead(200, SCRIPT_TYPE).end('export const a = {'),
};

/** The answer of each path: a function of the response, and of how often the path was asked for. */
function answersWith(document) {
  const half = document.slice(0, document.length / 2);
  const send =
    (body, headers = {}, status = 200) =>
    (response) => {
      response.writeHead(status, {...JSON_TYPE, ...headers}).end(body);
    };
  const ok = send(document);
  const reset = (response) => response.socket.resetAndDestroy();
  /** The first time one thing, and from then on another. */
  const first = (once, then) => (response, count) => (count === 1 ? once : then)(response);
  return {
    '/ok.json': ok,
    '/ok.csv': send('date,headline\n2024-11-13,One\n', {'content-type': 'text/csv; charset=utf-8'}),
    '/untyped.csv': (response) => response.end('date,headline\n2024-11-13,One\n'),
    '/moved.json': send('', {location: 'ok.json'}, 302),
    '/bom.json': send(`\uFEFF${document}`),
    '/utf16le.json': send(utf16(document)),
    '/utf16be.json': send(utf16(document).swap16()),
    '/gzip.json': send(gzipSync(document), {'content-encoding': 'gzip'}),
    '/chunked.json': (response) => {
      response.writeHead(200, JSON_TYPE).write(half);
      response.end(document.slice(half.length));
    },

    '/reset.json': reset,
    '/cut.json': (response) => {
      response.writeHead(200, JSON_TYPE).write(half, () => reset(response));
    },
    '/ended.json': (response) => {
      response.writeHead(200, JSON_TYPE).write(half, () => response.socket.end());
    },
    '/cut-length.json': (response) =>
      raw(response, half, `content-length: ${Buffer.byteLength(document)}\r\n`),
    '/cut-gzip.json': send(gzipSync(document).subarray(0, 40), {'content-encoding': 'gzip'}),
    '/no-http.json': (response) => response.socket.end('220 This is no web server\r\n'),
    '/reset-once.json': first(reset, ok),
    '/drip.json': drip,
    '/silent.json': () => undefined,
    '/stalled.json': (response) => response.writeHead(200, JSON_TYPE).write(half),
    '/loop.json': send('', {location: 'loop.json'}, 302),

    '/403.json': send('{"error": "no"}', {}, 403),
    '/404.json': send('{"error": "not found"}', {}, 404),
    '/500.json': send('{"error": "trouble"}', {}, 500),
    '/500-once.json': first(send('', {}, 500), ok),

    '/page.json': send('<!doctype html><p>Please sign in.', {'content-type': 'text/html'}),
    '/picture.png': send('\u0089PNG', {'content-type': 'image/png'}),
    '/empty.json': send(''),
    '/truncated.json': send(half),
    '/latin1.json': send(Buffer.from('{"title": "é"}', 'latin1')),
    '/endless.json': (response) => endless(response.writeHead(200, JSON_TYPE)),
    '/long.json': (response) => {
      response.writeHead(200, {...JSON_TYPE, 'content-length': 1e12}).write(' ');
    },
    '/bomb.json': send(gzipSync(Buffer.alloc(30_000_000, ' ')), {'content-encoding': 'gzip'}),
  };
}

function utf16(text) {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** The head and the beginning of an answer that ends without an error, but too early. */
function raw(response, body, headers) {
  response.socket.end(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n${headers}\r\n${body}`,
  );
}

function drip(response) {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '), MILLISECONDS_BETWEEN_DRIPS);
  response.on('close', () => clearInterval(timer));
}

/** As much as is taken, for as long as it is taken. */
function endless(response) {
  const spaces = Buffer.alloc(65_536, ' ');
  const more = () => {
    while (!response.destroyed && response.write(spaces));
  };
  response.on('drain', more);
  more();
}

async function passOn(address, response) {
  const answer = await fetch(address);
  response.writeHead(answer.status, {'content-type': answer.headers.get('content-type') ?? ''});
  response.end(Buffer.from(await answer.arrayBuffer()));
}

async function listen(handle) {
  const server = createServer(handle);
  servers.add(server);
  const {port} = await opened(server);
  return `http://127.0.0.1:${port}`;
}

async function closedPort() {
  const server = net.createServer();
  const {port} = await opened(server);
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}

/** @returns {Promise<net.AddressInfo>} */
async function opened(server) {
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  return server.address();
}

function close(server) {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
}
