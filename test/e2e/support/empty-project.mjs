// The package installed from its tarball into an empty project, far from this one's node_modules.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {ROOT} from './server.mjs';

/** @returns the folder of the project, with a slash at its end; it goes with the test file */
export function emptyProject() {
  const folder = `${mkdtempSync(path.join(tmpdir(), 'consumer-'))}/`;
  after(() => rmSync(folder, {recursive: true, force: true}));
  writeFileSync(`${folder}package.json`, '{"private": true, "type": "module"}');
  const npm = (cwd, ...args) => execFileSync('npm', args, {cwd, encoding: 'utf8'});
  const packed = npm(ROOT, 'pack', '--json', '--silent', '--ignore-scripts', `--pack-destination=${folder}`);
  // What is in npm's cache is not asked for again: what this project has installed itself is there.
  npm(
    folder,
    'install',
    '--silent',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    JSON.parse(packed)[0].filename,
  );
  return folder;
}
