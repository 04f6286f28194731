// The element's API, as the analyzer reads it from src/ (custom-elements-manifest.config.mjs selects what is public).
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from './setup.mjs';

export const MANIFEST = 'custom-elements.json';

/** Reads the sources, not the committed custom-elements.json, which may be out of date. */
export function analyze() {
  mkdirSync(`${ROOT}.cache`, {recursive: true});
  const folder = mkdtempSync(`${ROOT}.cache/manifest-`);
  const analyzer = ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'];
  const options = [
    '--config',
    'custom-elements-manifest.config.mjs',
    '--outdir',
    path.relative(ROOT, folder),
  ];
  execFileSync(process.execPath, [...analyzer, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const manifest = JSON.parse(readFileSync(`${folder}/${MANIFEST}`, 'utf8'));
  rmSync(folder, {recursive: true});
  return manifest;
}

/** The custom element's declaration. */
export function elementOf({modules}) {
  return modules.flatMap(({declarations}) => declarations).find(({customElement}) => customElement);
}
