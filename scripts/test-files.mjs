// Which tests need a page each. Those that open the element do: they use the test harness. The others compute. One page
// runs them all, and runs them in other time zones too.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from './setup.mjs';

/** The page of all tests that only compute, relative to the project. */
const COMPUTING = '.cache/computing.test.js';

/** The tests that open the element, relative to the project. */
export function pageTests() {
  return unitTests().filter(opensElement);
}

/** Writes the file that imports all tests that only compute. @returns its path, relative to the project */
export function writeComputingTests() {
  const imports = unitTests()
    .filter((file) => !opensElement(file))
    .map((file) => `import '../${file}';\n`);
  mkdirSync(path.dirname(ROOT + COMPUTING), {recursive: true});
  writeFileSync(ROOT + COMPUTING, imports.join(''));
  return COMPUTING;
}

function unitTests() {
  return readdirSync(`${ROOT}test`, {recursive: true})
    .map((name) => `test/${String(name).replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

function opensElement(file) {
  return readFileSync(ROOT + file, 'utf8').includes('support/harness.js');
}
