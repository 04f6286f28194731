// What `npm test` runs, in this order. The build comes before what looks at its files.

/** Beside UTC, in which all runs: UTC−11, UTC+9, UTC+14 and a zone with daylight-saving time. */
const TIME_ZONES = ['Pacific/Niue', 'Asia/Seoul', 'Pacific/Kiritimati', 'America/New_York'];

/** @typedef {{name: string, command: string, env?: Record<string, string>, isTestRun?: boolean}} Step */

/**
 * Each step is a shell command with node_modules/.bin in its path; it passes when it ends with 0.
 * A test run (`isTestRun`) counts its own tests instead (see reporters/).
 * @type {Step[]}
 */
export const STEPS = [
  {
    name: 'lock files',
    command: 'npm ci --dry-run --silent && npm ci --dry-run --silent --prefix demo/frameworks',
  },
  {name: 'format', command: 'prettier --check .'},
  {name: 'lint', command: 'eslint .'},
  // Types included: a circle of types is a circle in a reader's mind.
  {name: 'circles', command: 'madge --circular --no-spinner --extensions ts --ts-config tsconfig.json src'},
  {name: 'unused', command: 'knip'},
  {name: 'build', command: 'node scripts/build.mjs'},
  // Tests name what is built.
  {name: 'types', command: 'tsc -p tsconfig.json && tsc -p tsconfig.scripts.json'},
  {name: 'docs', command: 'node scripts/docs.mjs --check'},
  {name: 'size', command: 'node scripts/size.mjs'},
  {name: 'scripts', command: 'node scripts/node-tests.mjs test/scripts', isTestRun: true},
  {name: 'unit', command: 'web-test-runner', env: {TZ: 'UTC'}, isTestRun: true},
  ...TIME_ZONES.map((zone) => ({
    name: `dates in ${zone}`,
    command: 'web-test-runner',
    env: {TZ: zone, TEST_DATES: '1'},
    isTestRun: true,
  })),
  {name: 'documents', command: 'node scripts/node-tests.mjs test/docs', isTestRun: true},
  {name: 'speed', command: 'node bench/smoke.mjs'},
  {name: 'end to end', command: 'node scripts/node-tests.mjs test/e2e', isTestRun: true},
  {name: 'frameworks', command: 'node scripts/frameworks.mjs', isTestRun: true},
];
