// WebKitGTK for @web/test-runner, in one window that goes from test file to test file.
import {openSession} from './driver.mjs';
import {playwrightPage} from './page.mjs';

/** @param {{driver: string, browser: string}} programs as found by browsers.mjs */
export function webkitLauncher(programs) {
  let session;
  let activeId;
  const command = async (...parts) => (await (session ??= openSession(programs))).command(...parts);
  const visit = (url) => command('POST', '/url', {url});
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      await visit(url);
      activeId = id;
    },
    async stopSession() {
      await visit('about:blank');
      activeId = undefined;
      return {};
    },
    isActive: (id) => id === activeId,
    getBrowserUrl: () => command('GET', '/url'),
    getPage: () => playwrightPage(command),
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from the test runner');
    },
    async stop() {
      await (await session)?.close();
    },
  };
}
