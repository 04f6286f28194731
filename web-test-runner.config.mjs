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
import {bundleTests} from './scripts/test-bundle.mjs';
import {pageTests, writeComputingTests} from './scripts/test-files.mjs';
import {webkitLauncher} from './scripts/webkit/launcher.mjs';

guardDescendants();

/** Beside the zone of the run: UTC, UTC−11, UTC+9 and UTC+14. */
const OTHER_ZONES = ['UTC', 'Pacific/Niue', 'Asia/Seoul', 'Pacific/Kiritimati'];

const {chromium, firefox, webkit} = findEngines();
const chosen = (process.env.TEST_ENGINES ?? 'chromium firefox webkit').split(' ');
const coverage = Boolean(process.env.TEST_COVERAGE);
const fuzzRuns = Number(process.env.TEST_FUZZ ?? 0);

const launchers = {
  chromium: chromium && launchChromium(process.env.TZ),
  firefox:
    firefox &&
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath: firefox},
    }),
  webkit: webkit && webkitLauncher(webkit),
};

// What only computes gives the same in all engines but for Intl and Date: one engine is enough for the other zones.
const inOtherZones = Boolean(process.env.TEST_OTHER_ZONES);
const browsers = inOtherZones
  ? OTHER_ZONES.map((zone) => chromium && launchChromium(zone, `Chrome in ${zone}`))
  : chosen.map((name) => launchers[name]);

/** It adds to `Object.prototype`. esbuild's helper for namespaces would take that for exports, so that no part would load. */
const UNBUNDLED = ['test/element/object-prototype.test.ts'];

const {everywhere, inOneEngine} = await testFiles();

export default {
  files: everywhere,
  groups: inOneEngine.map((file) => ({
    name: 'one engine',
    files: file,
    browsers: browsers.filter(Boolean).slice(0, 1),
  })),
  browsers: browsers.filter(Boolean),
  // In the zones, a browser does nothing but compute.
  concurrentBrowsers: inOtherZones ? 2 : 3,
  concurrency: 1,
  // What is tried for long by hand may take an hour.
  testsFinishTimeout: fuzzRuns > 0 ? 3_600_000 : 600_000,
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
      window.expectedTimeZone ??= ${JSON.stringify(process.env.TZ ?? null)};
      window.fuzzRuns = ${fuzzRuns};
      window.testsGrowth = ${!inOtherZones};
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  // Tests of faulty documents read the events instead.
  filterBrowserLogs: ({args}) => !/Lit is in dev mode|cannot show this document/.test(String(args[0])),
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), countingReporter()],
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 90, branches: 90, functions: 90, lines: 90},
    reporters: ['text-summary', 'lcovonly'],
  },
};

async function testFiles() {
  const {computing, random, randomDates} = writeComputingTests();
  // Files that are named on the command line replace these.
  if (process.argv.includes('--files')) return {everywhere: [], inOneEngine: []};
  if (inOtherZones) return {everywhere: await served([computing, randomDates]), inOneEngine: []};
  const everywhere = await served([computing, ...pageTests(), random]);
  return {everywhere, inOneEngine: everywhere.splice(everywhere.length - 1)};
}

/** For the coverage of the sources, files are served as they are. */
async function served(files) {
  if (coverage) return files;
  const isBundled = (file) => !UNBUNDLED.includes(file);
  return [...files.filter((file) => !isBundled(file)), ...(await bundleTests(files.filter(isBundled)))];
}

function launchChromium(zone, name = 'Chrome') {
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath: chromium,
      args: chromiumArguments(),
      env: {...process.env, ...(zone && {TZ: zone})},
    },
    createPage: async ({context}) => {
      const page = await context.newPage();
      if (zone) await page.evaluateOnNewDocument(`window.expectedTimeZone = ${JSON.stringify(zone)}`);
      return page;
    },
  });
  return Object.assign(launcher, {name});
}
