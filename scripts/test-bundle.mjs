// Bundles the tests in the browsers. Otherwise each page would request several hundred modules, in each engine.
import {rmSync} from 'node:fs';
import {build} from 'esbuild';
import {ROOT} from './setup.mjs';

const FOLDER = '.cache/tests';
/** Tests load it into pages of their own. */
const ELEMENT = 'src/define.ts';

/**
 * Files that share modules share their chunks, so that each module still exists once in a page.
 * @param {string[]} files relative to the project
 * @returns {Promise<string[]>} the bundled files, relative to the project
 */
export async function bundleTests(files) {
  rmSync(ROOT + FOLDER, {recursive: true, force: true});
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...files, ELEMENT],
    outdir: FOLDER,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    sourcemap: true,
    // As the test server resolves packages.
    conditions: ['browser', 'development'],
    // `sideEffects` in package.json lists published files alone: by it, the bundler would leave out the tests.
    ignoreAnnotations: true,
    // What the test server provides.
    external: ['/__web-*'],
    logLevel: 'warning',
  });
  return files.map((file) => `${FOLDER}/${file.replace(/\.ts$/, '.js')}`);
}
