// A small web server for dist/, for the fixtures of a test and for what a test makes up.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const SERVED = ['dist', 'test/e2e/fixtures', 'node_modules/axe-core'];
const servers = new Set();
after(() => Promise.all([...servers].map(close)));

/** @typedef {{body: string, status?: number, headers?: Record<string, string>}} Answer */

/**
 * Serves the project's dist/, fixtures and axe-core at their paths (`/dist/cdn/…`), and `routes`.
 * It ends with the test file.
 * @param {{headers?: Record<string, string>, routes?: Record<string, string | Answer>}} options `headers` go with every answer;
 *   `routes` maps paths to HTML, or to a body, a status and headers; a path's ending decides its type
 * @returns {Promise<{url: string, requests: string[]}>} its address without a slash at the end, and the paths asked for
 */
export async function serve({headers = {}, routes = {}} = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const {status, body, headers: own} = await answer(pathname, routes);
    const type = TYPES[path.extname(pathname)] ?? TYPES['.html'];
    response.writeHead(status, {'content-type': type, ...headers, ...own}).end(body);
  });
  servers.add(server);
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {url: `http://127.0.0.1:${port}`, requests};
}

async function answer(pathname, routes) {
  const route = routes[pathname];
  if (route !== undefined) return {status: 200, ...(typeof route === 'string' ? {body: route} : route)};
  const file = path.join(ROOT, path.normalize(decodeURI(pathname)));
  const isServed = SERVED.some((folder) => file.startsWith(path.join(ROOT, folder) + path.sep));
  const body = isServed ? await readFile(file).catch(() => undefined) : undefined;
  return body === undefined ? {status: 404, body: 'Not found'} : {status: 200, body};
}

function close(server) {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
}
