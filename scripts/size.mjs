// `npm run size`: holds the budgets of scripts/budgets.json, exactly, in bytes after brotli at its best.
// A budget counts an entry and all it imports statically: what a page loads before anything can be seen.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseAst} from 'vite';
import {ROOT} from './setup.mjs';

const BEST = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};

/** @returns {{name: string, limit: number, bytes: number, files: {file: string, bytes: number}[]}[]} */
export function measure() {
  const budgets = JSON.parse(readFileSync(`${ROOT}scripts/budgets.json`, 'utf8'));
  return budgets.map(({name, entry, limit}) => {
    const files = withImports(entry).map((file) => ({file, bytes: compressedSize(file)}));
    return {name, limit, files, bytes: files.reduce((sum, {bytes}) => sum + bytes, 0)};
  });
}

/** An entry, and every file that it imports statically, directly or not; paths in the project. */
export function withImports(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const imported = parseAst(readFileSync(ROOT + entry, 'utf8'))
    .body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []))
    .filter((source) => source.startsWith('.'))
    .map((source) => path.posix.join(path.posix.dirname(entry), source));
  return [entry, ...imported.flatMap((file) => withImports(file, seen))];
}

const compressedSize = (file) => brotliCompressSync(readFileSync(ROOT + file), BEST).length;

function report() {
  for (const {name, limit, bytes, files} of measure()) {
    console.log(`${name}: ${bytes} of ${limit} bytes`);
    for (const {file, bytes} of files) console.log(`  ${String(bytes).padStart(6)} ${file}`);
    if (bytes > limit) {
      console.error(`  over the budget by ${bytes - limit} bytes`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report();
