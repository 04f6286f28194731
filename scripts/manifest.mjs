// The element's API, as the analyzer reads it from src/ (custom-elements-manifest.config.mjs selects what is public).
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {ROOT} from './setup.mjs';

export const MANIFEST = 'custom-elements.json';

/** Reads the sources, not the committed custom-elements.json, which may be out of date. */
export function analyze() {
  const folder = '.cache/manifest';
  mkdirSync(ROOT + folder, {recursive: true});
  const analyzer = ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'];
  const options = ['--config', 'custom-elements-manifest.config.mjs', '--outdir', folder];
  execFileSync(process.execPath, [...analyzer, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(`${ROOT}${folder}/${MANIFEST}`, 'utf8'));
}

/** The custom element's declaration. */
export function elementOf({modules}) {
  return modules.flatMap(({declarations}) => declarations).find(({customElement}) => customElement);
}
