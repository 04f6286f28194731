// JSON and CSV: a document without an error or a warning, or one of TimelineJS that can be converted.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {ROOT} from '../../../../scripts/setup.mjs';
import {fileOf} from './folder.mjs';

export function checkJson(block) {
  const isTimelineJs = 'events' in JSON.parse(block.text);
  if (isTimelineJs) command('from-timelinejs', fileOf(block, 'json'));
  else checkDocument(fileOf(block, 'json'));
}

export function checkCsv(block) {
  checkDocument(fileOf(block, 'csv'));
}

function checkDocument(file) {
  const [{valid, issues}] = JSON.parse(command('check', '--json', file));
  assert.deepEqual({valid, issues}, {valid: true, issues: []});
}

function command(...args) {
  return execFileSync(process.execPath, [`${ROOT}dist/cli.js`, ...args], {encoding: 'utf8', stdio: 'pipe'});
}
