// `npm run size`: holds the budgets of scripts/budgets.json, exactly, in bytes after brotli at its best.
// A budget counts an entry and all it imports statically: what a page loads before anything can be seen. That of a part
// which is loaded later counts what it imports in its turn, at once, beside what is there already: the first view, and
// what it is loaded after. A path is that of a script which stands alone.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseAst} from 'vite';
import {ROOT} from './setup.mjs';

const BEST = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};

const CHUNKS = 'dist/cdn/chunks';

/** @returns {{name: string, limit: number, bytes: number, files: {file: string, bytes: number}[]}[]} */
export function measure() {
  const [first, ...parts] = JSON.parse(readFileSync(`${ROOT}scripts/budgets.json`, 'utf8'));
  const there = withImports(first.entry);
  return [sized(first, there), ...parts.map((part) => sized(part, filesOf(part, there)))];
}

function sized({name, limit}, paths) {
  const files = paths.map((file) => ({file, bytes: compressedSize(file)}));
  return {name, limit, files, bytes: files.reduce((sum, {bytes}) => sum + bytes, 0)};
}

/** A file stands for itself; the name of a module of src/ for the chunk that is made of it. */
function filesOf({entry, after}, there) {
  if (entry.includes('/')) return withImports(entry);
  const seen = new Set(there);
  if (after) withImports(chunkOf(after), seen);
  return withImports(chunkOf(entry), seen);
}

/** The files that a page can ask for beforehand which shows a record of its own, beside the module itself. */
export function filesOfReading() {
  const [first] = JSON.parse(readFileSync(`${ROOT}scripts/budgets.json`, 'utf8'));
  return withImports(chunkOf('reading'), new Set([first.entry]));
}

/** The chunk that is made of a module of src/. */
function chunkOf(name) {
  const pattern = new RegExp(`^${name}-[\\w-]{6}\\.js$`);
  return `${CHUNKS}/${readdirSync(ROOT + CHUNKS).find((file) => pattern.test(file))}`;
}

/**
 * An entry, and every file that it imports, directly or not; paths in the project.
 * @param seen the files that are there already
 */
export function withImports(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const code = readFileSync(ROOT + entry, 'utf8');
  const imported = parseAst(code)
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
