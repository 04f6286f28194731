// The hashes of the built files, for pages that load them from elsewhere (subresource integrity).
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../setup.mjs';

const DIST = `${ROOT}dist/`;
/** The files that a page can load: not those for Node. */
const LOADED =
  /^(?!(cli|ssr)\.js$|chunks\/node-|integrity\.json$|cdn\/importmap\.json$).+\.(js|css|html|json)$/;

/** Writes `dist/integrity.json`, and the import map of the module and its chunks. */
export function writeIntegrity() {
  const files = readdirSync(DIST, {recursive: true}).map((name) => String(name).split(path.sep).join('/'));
  const hashes = files
    .filter((file) => LOADED.test(file))
    .sort()
    .map((file) => [file, integrityOf(`dist/${file}`)]);
  writeJson('integrity.json', Object.fromEntries(hashes));
  const modules = hashes.flatMap(([file, hash]) =>
    /^cdn\/(?!.*\.all\.js$).+\.js$/.test(file) ? [[file.replace('cdn/', './'), hash]] : [],
  );
  writeJson('cdn/importmap.json', {integrity: Object.fromEntries(modules)});
}

/** @param {string} file its path in the project */
export function integrityOf(file) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(ROOT + file))
    .digest('base64')}`;
}

function writeJson(file, value) {
  writeFileSync(DIST + file, `${JSON.stringify(value, null, 2)}\n`);
}
