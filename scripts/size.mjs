// `npm run size`: checks the budgets of scripts/budgets.json, in bytes after brotli at its best and in files.
//
//   loads   the lazy parts that are loaded, by their names (see build/chunks.mjs), with all that they import
//   after   what is loaded already, beside the first view, and not counted; without it, everything is counted
//   file    a script that needs no others
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseAst} from 'vite';
import {ROOT} from './setup.mjs';

const BEST = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
const MAIN = 'dist/cdn/dprk-deployment-timeline.js';
const CHUNKS = 'dist/cdn/chunks';

/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} limit in bytes
 * @property {number} [files]
 * @property {string[]} [loads]
 * @property {string[]} [after]
 * @property {string} [file]
 */

/** @returns {(Budget & {bytes: number, loaded: {file: string, bytes: number}[]})[]} */
export function measure() {
  /** @type {Budget[]} */
  const budgets = JSON.parse(readFileSync(`${ROOT}scripts/budgets.json`, 'utf8'));
  return budgets.map((budget) => {
    const loaded = filesOf(budget).map((file) => ({file, bytes: compressedSize(file)}));
    return {...budget, loaded, bytes: loaded.reduce((sum, {bytes}) => sum + bytes, 0)};
  });
}

/** The files that a page loads in addition when it shows its own record. */
export const filesOfRecords = () => filesOf({loads: ['records'], after: []});
/** The files that it loads in addition to these when the record is in `src`. */
export const filesOfAddresses = () => filesOf({loads: ['src'], after: ['records']});

/** @param {Pick<Budget, 'loads' | 'after' | 'file'>} budget */
function filesOf({file, loads = [], after}) {
  if (file) return [file];
  const seen = new Set();
  if (after) withImports([MAIN, ...after.map(chunkOf)], seen);
  return withImports([...(after ? [] : [MAIN]), ...loads.map(chunkOf)], seen);
}

function chunkOf(name) {
  const pattern = new RegExp(`^${name}-[0-9a-f]{6}\\.js$`);
  const chunk = readdirSync(ROOT + CHUNKS).find((file) => pattern.test(file));
  if (!chunk) throw new Error(`There is no chunk ${name} in ${CHUNKS}`);
  return `${CHUNKS}/${chunk}`;
}

/**
 * Files, and every file that they import statically, directly or not; paths in the project.
 * @param {string[]} files
 * @param {Set<string>} seen the files that are loaded already
 * @returns {string[]}
 */
export function withImports(files, seen = new Set()) {
  return files.flatMap((file) => {
    if (seen.has(file)) return [];
    seen.add(file);
    return [file, ...withImports(importsOf(file), seen)];
  });
}

function importsOf(file) {
  return parseAst(readFileSync(ROOT + file, 'utf8'))
    .body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []))
    .filter((source) => source.startsWith('.'))
    .map((source) => path.posix.join(path.posix.dirname(file), source));
}

const compressedSize = (file) => brotliCompressSync(readFileSync(ROOT + file), BEST).length;

function report() {
  for (const {name, limit, bytes, files = Infinity, loaded} of measure()) {
    console.log(`${name}: ${bytes} of ${limit} bytes`);
    for (const {file, bytes} of loaded) console.log(`  ${String(bytes).padStart(6)} ${file}`);
    if (bytes > limit) fail(`${bytes - limit} bytes over the budget`);
    if (loaded.length > files) fail(`${loaded.length} files, ${files} are allowed`);
  }
}

function fail(message) {
  console.error(`  ${message}`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report();
