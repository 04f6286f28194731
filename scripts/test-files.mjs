// Which tests need a page each. Those that open the element do: they use the test harness. The others compute, and share a
// page, which also runs in other time zones. Those with random input take longest. They run in one engine: what depends on
// the engine, such as `Intl`, is in test/format/ or has examples.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from './setup.mjs';

/** The pages of tests that only compute, relative to the project. */
const COMPUTING = '.cache/computing.test.js';
const RANDOM = '.cache/random.test.js';
const RANDOM_DATES = '.cache/random-dates.test.js';
/** Where random tests are about dates. What only reads and writes texts depends on no zone. */
const DATES = /^test\/(model|data\/dates)\//;

/** The tests that open the element, relative to the project. */
export function pageTests() {
  return unitTests().filter(opensElement);
}

/**
 * Writes the files that import the tests that only compute.
 * @returns their paths, relative to the project; those in `random` need one engine only, and those in `randomDates` are the ones
 *   of these that run in other zones, too
 */
export function writeComputingTests() {
  const tests = unitTests().filter((file) => !opensElement(file));
  mkdirSync(path.dirname(ROOT + COMPUTING), {recursive: true});
  write(
    COMPUTING,
    tests.filter((file) => !isRandom(file)),
  );
  const random = tests.filter(isRandom);
  write(RANDOM, random);
  write(
    RANDOM_DATES,
    random.filter((file) => DATES.test(file)),
  );
  return {computing: COMPUTING, random: RANDOM, randomDates: RANDOM_DATES};
}

function write(file, tests) {
  writeFileSync(ROOT + file, tests.map((test) => `import '../${test}';\n`).join(''));
}

function unitTests() {
  return readdirSync(`${ROOT}test`, {recursive: true})
    .map((name) => `test/${String(name).replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

function opensElement(file) {
  return textOf(file).includes('support/harness.js');
}

function isRandom(file) {
  return textOf(file).includes("from 'fast-check'") && !file.startsWith('test/format/');
}

function textOf(file) {
  return readFileSync(ROOT + file, 'utf8');
}
