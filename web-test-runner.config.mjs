import commonjs from '@rollup/plugin-commonjs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRollup} from '@web/dev-server-rollup';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findEngines} from './scripts/browsers.mjs';
import {guardDescendants} from './scripts/guard.mjs';
import {historyPlugin} from './scripts/history-plugin.mjs';
import {countingReporter} from './scripts/reporters/web-test-runner.mjs';
import {webkitLauncher} from './scripts/webkit/launcher.mjs';

guardDescendants();

const {chromium, firefox, webkit} = findEngines();
const chosen = (process.env.TEST_ENGINES ?? 'chromium firefox webkit').split(' ');
const coverage = Boolean(process.env.TEST_COVERAGE);
const fuzzRuns = Number(process.env.TEST_FUZZ ?? 0);

const launchers = {
  chromium:
    chromium && chromeLauncher({launchOptions: {executablePath: chromium, args: chromiumArguments()}}),
  firefox:
    firefox &&
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath: firefox},
    }),
  webkit: webkit && webkitLauncher(webkit),
};

// The tests that depend on the time zone: what runs again in other zones (see scripts/steps.mjs).
const dateTests = ['test/model/**/*.test.ts', 'test/format/**/*.test.ts', 'test/time-zone.test.ts'];

export default {
  files: process.env.TEST_DATES ? dateTests : ['test/**/*.test.ts', '!test/e2e/**'],
  browsers: chosen.map((name) => launchers[name]).filter(Boolean),
  concurrentBrowsers: 3,
  concurrency: 1,
  // What is tried for long by hand may take an hour.
  testsFinishTimeout: fuzzRuns > 0 ? 3_600_000 : 300_000,
  nodeResolve: true,
  // Only what never comes shall fail: three engines share the machine, and Axe alone may take seconds in WebKit.
  testFramework: {config: {timeout: '40000'}},
  // `esnext`: a lower target strips the attributes of imports.
  plugins: [
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
    historyPlugin(),
    // Papa Parse is published as CommonJS. It requires `stream` in Node alone.
    fromRollup(commonjs)({
      include: ['**/node_modules/papaparse/**'],
      ignore: ['stream'],
      strictRequires: false,
    }),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <body>
    <script>
      window.expectedTimeZone = ${JSON.stringify(process.env.TZ ?? null)};
      window.fuzzRuns = ${fuzzRuns};
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countingReporter()],
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 90, branches: 90, functions: 90, lines: 90},
    reporters: ['text-summary', 'lcovonly'],
  },
};
