// Runs the *.test.mjs files of the folders given with Node's own runner, two files at a time: each starts
// browsers, and waits for them. A name after the folders runs only the files whose path contains it.
//   node scripts/node-tests.mjs test/e2e package
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {guardDescendants} from './guard.mjs';
import {ROOT} from './setup.mjs';

const folders = process.argv
  .slice(2)
  .filter((argument) => argument.startsWith('test/') && existsSync(ROOT + argument));
const wanted = process.argv.slice(2).find((argument) => !folders.includes(argument)) ?? '';
const files = folders.flatMap(testFiles).filter((file) => file.includes(wanted));
if (files.length === 0) {
  console.error('No test file found.');
  process.exit(1);
}

guardDescendants();
const reporters = ['spec', `${ROOT}scripts/reporters/node-test.mjs`].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);
const {status} = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...reporters, ...files], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

function testFiles(folder) {
  return readdirSync(`${ROOT}${folder}`, {recursive: true})
    .map(String)
    .filter((name) => name.endsWith('.test.mjs'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
