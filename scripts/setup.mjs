// Installs the npm packages if they are missing or differ from the lock file. Uses nothing but Node.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Makes node_modules of a folder match its package-lock.json; does nothing if it already does. */
export function installPackages(folder = ROOT) {
  if (packagesAreCurrent(folder)) return;
  console.log(`Installing the npm packages of ${path.relative(ROOT, folder) || 'the project'} …`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

// npm records in node_modules what it has installed. This compares versions, not file times, which git changes.
function packagesAreCurrent(folder) {
  const wanted = lockedPackages(path.join(folder, 'package-lock.json'));
  const installed = lockedPackages(path.join(folder, 'node_modules/.package-lock.json'));
  return Object.entries(wanted)
    .filter(([place, entry]) => place.includes('node_modules/') && !entry.optional)
    .every(([place, entry]) => installed[place]?.version === entry.version);
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
