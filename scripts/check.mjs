// `npm test`: sets everything up, runs every check, and tells how many passed.
// `node scripts/check.mjs lint types` runs the named steps alone.
import {spawn} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {installBrowsers, missingEngines} from './browsers.mjs';
import {guardDescendants} from './guard.mjs';
import {ROOT, installPackages} from './setup.mjs';
import {STEPS} from './steps.mjs';

const TOTALS = `${ROOT}.cache/totals.json`;
const ENGINES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const named = process.argv.slice(2);
const steps = STEPS.filter(({name}) => named.length === 0 || named.includes(name));
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. There are: ${STEPS.map(({name}) => name).join(', ')}`);
  process.exit(2);
}

installPackages();
installBrowsers();
guardDescendants();
const results = [...checkEngines()];
for (const step of steps) results.push(await run(step));
report(results);

// A missing engine is told; where the result decides (CI), it is a failure.
function checkEngines() {
  return missingEngines().map((engine) => {
    console.log(`${ENGINES[engine]} is not on this machine: its tests are skipped.`);
    const failed = process.env.CI ? 1 : 0;
    return {name: `engine ${engine}`, passed: 0, failed, skipped: 1 - failed, seconds: 0};
  });
}

/** @param {import('./steps.mjs').Step} step */
async function run({name, command, env, isTestRun = false}) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  rmSync(TOTALS, {force: true});
  const start = performance.now();
  const succeeded = await execute(command, env);
  const seconds = (performance.now() - start) / 1000;
  return {name, seconds, ...(isTestRun ? countTests(succeeded) : countStep(succeeded))};
}

function execute(command, env) {
  return new Promise((resolve) => {
    const path = `${ROOT}node_modules/.bin:${process.env.PATH}`;
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, PATH: path, TOTALS_FILE: TOTALS, ...env},
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}

function countStep(succeeded) {
  return {passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0};
}

// A run that counted no failure and yet failed, or that ran no test at all, counts as one failure.
function countTests(succeeded) {
  const totals = readTotals();
  const unseen = totals.failed === 0 && (!succeeded || totals.passed === 0) ? 1 : 0;
  return {...totals, failed: totals.failed + unseen};
}

function readTotals() {
  try {
    return JSON.parse(readFileSync(TOTALS, 'utf8'));
  } catch {
    return {passed: 0, failed: 0, skipped: 0};
  }
}

function report(results) {
  console.log(
    `\n${'check'.padEnd(28)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(9)}`,
  );
  for (const {name, passed, failed, skipped, seconds} of results) {
    const mark = failed > 0 ? '✗' : '✓';
    const cells = [String(passed).padStart(8), String(failed).padStart(8), String(skipped).padStart(9)];
    console.log(`${mark} ${name.padEnd(26)}${cells.join('')}${seconds.toFixed(1).padStart(9)}`);
  }
  for (const {name, failures = []} of results)
    for (const failure of failures) console.log(`\n${name}: ${failure}`);
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
