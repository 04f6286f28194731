// What `npm test` runs. Two steps run at once: the long ones start first, so that no long one is left for the end.
// The whole test suite in the browsers keeps every core busy, and runs alone.

/** @typedef {import('./schedule.mjs').Scheduled & {command: string, env?: Record<string, string>, isTestRun?: boolean}} Step */

/**
 * Each step is a shell command with node_modules/.bin in its path; it passes when it ends with 0.
 * A test run (`isTestRun`) counts its own tests instead (see reporters/).
 * @type {Step[]}
 */
export const STEPS = [
  {name: 'build', command: 'node scripts/build.mjs'},
  {name: 'lint', command: 'eslint .'},
  {name: 'end to end', after: 'build', command: 'node scripts/node-tests.mjs test/e2e', isTestRun: true},
  {name: 'frameworks', after: 'build', command: 'node scripts/frameworks.mjs', isTestRun: true},
  {name: 'documents', after: 'build', command: 'node scripts/node-tests.mjs test/docs', isTestRun: true},
  // Tests name what is built.
  {name: 'types', after: 'build', command: 'tsc -p tsconfig.json && tsc -p tsconfig.scripts.json'},
  {name: 'scripts', after: 'build', command: 'node scripts/node-tests.mjs test/scripts', isTestRun: true},
  {name: 'format', command: 'prettier --check .'},
  // Types included: a circle of types is a circle in a reader's mind.
  {name: 'circles', command: 'madge --circular --no-spinner --extensions ts --ts-config tsconfig.json src'},
  {name: 'speed', after: 'build', command: 'node bench/smoke.mjs'},
  {name: 'unused', command: 'knip'},
  {name: 'docs', after: 'build', command: 'node scripts/docs.mjs --check'},
  {name: 'size', after: 'build', command: 'node scripts/size.mjs'},
  {
    name: 'lock files',
    command: 'npm ci --dry-run --silent && npm ci --dry-run --silent --prefix demo/frameworks',
  },
  // In a zone with daylight-saving time, west of UTC.
  {name: 'unit', alone: true, command: 'web-test-runner', env: {TZ: 'America/New_York'}, isTestRun: true},
  {
    name: 'other zones',
    alone: true,
    command: 'web-test-runner',
    env: {TEST_OTHER_ZONES: '1'},
    isTestRun: true,
  },
];
