// Runs steps, two at once, and prints how many checks passed: for check.mjs and quick.mjs.
import {spawn} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {runSteps} from './schedule.mjs';
import {ROOT} from './setup.mjs';

const STEPS_AT_ONCE = 2;

/**
 * Runs the steps and prints the table and, last, "N passed, N failed"; sets the exit code.
 * @param {import('./steps.mjs').Step[]} steps
 * @param {object[]} [before] results that count too
 */
export async function runAndReport(steps, before = []) {
  report([...before, ...(await runSteps(steps, run, STEPS_AT_ONCE))]);
}

/** @param {import('./steps.mjs').Step} step */
async function run({name, command, env, alone = false, isTestRun = false}) {
  const totals = `${ROOT}.cache/totals/${name}.json`;
  rmSync(totals, {force: true});
  console.log(alone ? heading(name) : `${name} …`);
  const start = performance.now();
  const {succeeded, output} = await execute(command, {TOTALS_FILE: totals, ...env}, alone);
  const seconds = (performance.now() - start) / 1000;
  if (!alone) console.log(`${heading(name)}\n${output}`);
  return {name, seconds, ...(isTestRun ? countTests(succeeded, totals) : countStep(succeeded))};
}

const heading = (name) => `\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`;

// What runs beside another step is printed whole at its end.
function execute(command, env, alone) {
  return new Promise((resolve) => {
    const path = `${ROOT}node_modules/.bin:${process.env.PATH}`;
    const color = !alone && process.stdout.isTTY ? {FORCE_COLOR: '1'} : {};
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: alone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: {...process.env, PATH: path, ...color, ...env},
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    child.once('close', (code) =>
      resolve({succeeded: code === 0, output: Buffer.concat(chunks).toString().trimEnd()}),
    );
  });
}

function countStep(succeeded) {
  return {passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0};
}

// A run that counted no failure and yet failed, or that ran no test at all, counts as one failure.
function countTests(succeeded, file) {
  const totals = readTotals(file);
  const unseen = totals.failed === 0 && (!succeeded || totals.passed === 0) ? 1 : 0;
  return {...totals, failed: totals.failed + unseen};
}

function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
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
