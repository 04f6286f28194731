// Shell commands: run in the folder of the examples. `npx` runs the built command of this package; `npm` runs nothing, but
// its script or package must exist.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {ROOT} from '../../../../scripts/setup.mjs';
import {FOLDER} from './folder.mjs';

const {name, scripts} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const COMMANDS = {
  npx: `[ "$1" = ${name} ] || exit 1; shift; exec '${process.execPath}' '${ROOT}dist/cli.js' "$@"`,
  npm: `case "$1" in
  install) [ "$2" = ${name} ] ;;
  run) case " ${Object.keys(scripts).join(' ')} " in *" $2 "*) ;; *) exit 1 ;; esac ;;
  start|test) ;;
  *) exit 1 ;;
esac`,
};

export function checkShell({text}) {
  assert.ok(text.trim());
  run(text);
}

/** The block is what a command prints. */
export function checkOutput({text}, command) {
  assert.equal(run(command).trim(), text);
}

/** Stops at the first command that fails, also within a pipe. */
function run(script) {
  const path = `${commandsFolder()}:${process.env.PATH}`;
  return execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: FOLDER,
    encoding: 'utf8',
    env: {...process.env, PATH: path},
    stdio: 'pipe',
  });
}

function commandsFolder() {
  const folder = `${FOLDER}bin/`;
  mkdirSync(folder, {recursive: true});
  for (const [command, script] of Object.entries(COMMANDS))
    writeFileSync(folder + command, `#!/bin/sh\n${script}\n`, {mode: 0o755});
  return folder;
}
