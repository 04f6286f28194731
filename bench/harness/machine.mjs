// The machine of the measurements, and the versions of what was measured.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {availableParallelism, cpus, loadavg, release, totalmem, type} from 'node:os';
import {CONTENDERS} from '../contenders.mjs';
import {BENCH, ROOT} from './folders.mjs';

const BYTES_PER_GIGABYTE = 1024 ** 3;

export function machine(browser) {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / BYTES_PER_GIGABYTE),
    system: `${type()} ${release()}`,
    browser: `Chromium ${browser.version()}, headless`,
    node: process.version,
    /** The processes that used or waited for a core in the last minute. More than there are cores: other programs disturbed the results. */
    load: Number(loadavg()[0]?.toFixed(1)),
  };
}

/** By package; for the element with its commit. */
export function versions() {
  const others = readJson(`${BENCH}package.json`).dependencies;
  const {name, version} = readJson(`${ROOT}package.json`);
  const names = CONTENDERS.flatMap(({packages = []}) => packages);
  return {[name]: `${version}${commit()}`, ...Object.fromEntries(names.map((each) => [each, others[each]]))};
}

function commit() {
  try {
    return ` (${execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: ROOT, encoding: 'utf8'}).trim()})`;
  } catch {
    return '';
  }
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
