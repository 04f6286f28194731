// `npm run test:quick`: what to run while working, in under a minute: types, and lint, format and tests of what has changed
// since the branch left main. It installs nothing and is no proof: `npm test` is.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {guardDescendants} from './guard.mjs';
import {runAndReport} from './run-and-report.mjs';
import {ROOT} from './setup.mjs';
import {pageTests, writeComputingTests} from './test-files.mjs';

const changed = changedFiles();
const lintable = changed.filter((file) => /\.m?[jt]s$/.test(file) && !file.startsWith('demo/frameworks/'));
const scriptTests = changed.filter((file) => /^test\/scripts\/.+\.test\.mjs$/.test(file));
const {computing, random} = writeComputingTests();
const types = [
  'tsc -p tsconfig.json',
  ...(existsSync(`${ROOT}dist`) ? ['tsc -p tsconfig.scripts.json'] : []),
];

guardDescendants();
await runAndReport([
  {
    name: 'tests in Chromium',
    command: `web-test-runner --files ${[computing, random, ...testsOf(changed)].join(' ')}`,
    env: {TEST_ENGINES: 'chromium'},
    isTestRun: true,
  },
  {name: 'types', command: types.join(' && ')},
  ...stepOf('lint', 'eslint --no-warn-ignored', lintable),
  ...stepOf('format', 'prettier --check --ignore-unknown', changed),
  ...stepOf('scripts', 'node --test', scriptTests),
]);

function stepOf(name, command, files) {
  return files.length > 0 ? [{name, command: `${command} ${files.map(quoted).join(' ')}`}] : [];
}

/** The tests beside the changed files: in the folder that mirrors theirs, or, where there is none, those of the element. */
function testsOf(files) {
  const tests = pageTests();
  const folders = files.filter((file) => /^(src|test)\/.+\.ts$/.test(file)).map(folderOfTests);
  return tests.filter((test) => folders.some((folder) => test.startsWith(folder)));
}

function folderOfTests(file) {
  if (file.endsWith('.test.ts')) return file;
  const [, layer, ...rest] = path.dirname(file).split('/');
  const feature = layer === 'features' ? `/${rest[0]}` : '';
  const folder = `test/${layer}${feature}/`;
  return existsSync(ROOT + folder) && !file.startsWith('test/support/') ? folder : 'test/element/';
}

/** Those that are still there, relative to the project. */
function changedFiles() {
  const [main = 'HEAD'] = git(
    'for-each-ref',
    '--format=%(refname)',
    'refs/heads/main',
    'refs/remotes/origin/main',
  )
    .split('\n')
    .filter(Boolean);
  const base = git('merge-base', 'HEAD', main).trim();
  const names = [git('diff', '--name-only', base), git('ls-files', '--others', '--exclude-standard')].join(
    '',
  );
  return [...new Set(names.split('\n'))].filter((name) => name && existsSync(ROOT + name));
}

function git(...parameters) {
  return execFileSync('git', parameters, {cwd: ROOT, encoding: 'utf8'});
}

function quoted(file) {
  return `'${file}'`;
}
