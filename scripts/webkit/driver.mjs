// WebKitGTK over WebDriver: the display, the driver and one session, without a dependency.
import {spawn} from 'node:child_process';
import net from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const START_ATTEMPTS = 50;
const MILLISECONDS_BETWEEN = 100;
const WINDOW = {width: 800, height: 700};

/**
 * Starts WebKit and opens a window.
 * @param {{driver: string, browser: string}} programs their paths
 * @returns a session: `command(method, path, body)` sends a WebDriver command below /session/{id}, `close()` ends all
 */
export async function openSession({driver, browser}) {
  const processes = [];
  const endProcesses = () => processes.reverse().forEach((child) => child.kill());
  process.once('exit', endProcesses);
  try {
    const display = await startDisplay(processes);
    const address = await startDriver(driver, display, processes);
    const id = await createSession(address, browser);
    const command = (method, path, body) => send(method, `${address}/session/${id}${path}`, body);
    await command('POST', '/window/rect', WINDOW);
    const close = async () => {
      await command('DELETE', '').catch(() => {});
      endProcesses();
    };
    return {command, close};
  } catch (error) {
    endProcesses();
    throw error;
  }
}

// Without a display WebKit hangs and says nothing.
async function startDisplay(processes) {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {};
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(server);
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', resolve);
  });
  return {DISPLAY: `:${String(number).trim()}`};
}

async function startDriver(driver, display, processes) {
  const port = await freePort();
  const software = {WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1'};
  const env = {...process.env, ...software, ...display};
  processes.push(spawn(driver, [`--port=${port}`], {stdio: 'ignore', env}));
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  return address;
}

async function untilReady(address) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send('GET', `${address}/status`);
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw new Error('WebKitWebDriver does not answer', {cause: error});
      await wait(MILLISECONDS_BETWEEN);
    }
  }
}

async function createSession(address, browser) {
  const options = {binary: browser, args: ['--automation']};
  const alwaysMatch = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options};
  const {sessionId} = await send('POST', `${address}/session`, {capabilities: {alwaysMatch}});
  return sessionId;
}

async function send(method, address, body) {
  const response = await fetch(address, {
    method,
    headers: {'content-type': 'application/json'},
    ...(body && {body: JSON.stringify(body)}),
  });
  const {value} = await response.json();
  if (value?.error) throw new Error(`WebKit, ${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
