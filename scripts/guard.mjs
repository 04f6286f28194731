// Ends every browser, driver and display that a run has started, however the run ends (even by SIGKILL).
//
// Processes inherit a mark in their environment from the run that starts them. A guard process waits for the run to end,
// which closes the guard's standard input, and then ends every process with that mark, by its id. Linux only: there the
// environment of a process can be read. Elsewhere the tools end their own browsers, and only a SIGKILL leaves one running.
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const MARK = 'TIMELINE_RUN';
const TIME_TO_END_BY_THEMSELVES = 500;

/** Marks every process that this one starts from now on, and ends them when this one ends. */
export function guardDescendants() {
  if (process.env[MARK] || process.platform !== 'linux') return;
  const mark = randomUUID();
  const guard = spawn(process.execPath, [fileURLToPath(import.meta.url), mark], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  /** @type {import('node:net').Socket} */ (guard.stdin).unref();
  process.env[MARK] = mark;
}

async function endAfterParent(mark) {
  await new Promise((done) => process.stdin.on('close', done).resume());
  await wait(TIME_TO_END_BY_THEMSELVES);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    for (const id of processesMarked(mark)) end(id, signal);
    await wait(TIME_TO_END_BY_THEMSELVES);
  }
}

function processesMarked(mark) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => environmentOf(id).includes(`${MARK}=${mark}`))
    .map(Number);
}

// Processes of other users, and those that have just ended, cannot be read: they are not ours.
function environmentOf(id) {
  try {
    return readFileSync(`/proc/${id}/environ`, 'latin1');
  } catch {
    return '';
  }
}

function end(id, signal) {
  try {
    process.kill(id, signal);
  } catch {
    // It has ended meanwhile.
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2])
  await endAfterParent(process.argv[2]);
