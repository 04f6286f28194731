// The package as npm would publish it, unpacked where a consumer would have it.
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import {ROOT} from './server.mjs';

const NAME = 'dprk-deployment-timeline';

/** The folder of a consumer: the package is in its node_modules, the package's dependencies in the project's. */
export const CONSUMER = `${ROOT}.cache/consumer/`;

/**
 * Packs and unpacks it.
 * @param consumer the folder of whoever has it, with a slash at its end; it is emptied
 * @returns the paths of its files, the folder it is in, and the tarball
 */
export function installPackage(consumer = CONSUMER) {
  rmSync(consumer, {recursive: true, force: true});
  const folder = `${consumer}node_modules/${NAME}/`;
  mkdirSync(folder, {recursive: true});
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--silent', '--ignore-scripts', `--pack-destination=${consumer}`],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const [{filename, files}] = JSON.parse(packed);
  execFileSync('tar', ['-xzf', consumer + filename, '--strip-components=1', '-C', folder]);
  return {folder, files: files.map(({path}) => path), tarball: consumer + filename};
}
