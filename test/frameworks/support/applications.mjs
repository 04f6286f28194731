// The applications of demo/frameworks/, their commands, and one server for what they are built to.
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {after} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {ROOT} from '../../e2e/support/server.mjs';

const FOLDER = `${ROOT}demo/frameworks/`;
const TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css'};

/** Their names, which scripts/frameworks.mjs gives. */
export const APPLICATIONS = (process.env.APPLICATIONS ?? '').split(' ').filter(Boolean);

/** The scripts of an application's package.json. */
export function scriptsOf(application) {
  return JSON.parse(readFileSync(`${FOLDER}${application}/package.json`, 'utf8')).scripts;
}

/**
 * Runs one of its scripts.
 * @returns {Promise<{succeeded: boolean, output: string}>}
 */
export function run(application, script) {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: FOLDER + application,
    shell: process.platform === 'win32',
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1'},
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({succeeded: code === 0, output: stripVTControlCharacters(output)}));
  });
}

/** Serves each application at its own origin, as it expects: `addressOf(name)`. */
export async function serveApplications() {
  const server = createServer(async ({headers, url = '/'}, response) => {
    const [application] = (headers.host ?? '').split('.');
    const {pathname} = new URL(url, 'http://localhost');
    const file = path.join('dist', path.normalize(pathname === '/' ? '/index.html' : pathname));
    const body = await readFile(path.join(FOLDER, application, file)).catch(() => undefined);
    const type = TYPES[path.extname(file)] ?? 'text/plain';
    response.writeHead(body ? 200 : 404, {'content-type': type}).end(body);
  });
  after(() => server.close());
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return (application) => `http://${application}.localhost:${port}/`;
}
