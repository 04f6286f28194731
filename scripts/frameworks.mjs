// The applications of demo/frameworks/: installs their packages and the built package (`npm run build` first), then
// checks, builds and opens each (test/frameworks/). With names, only these:
//   node scripts/frameworks.mjs react-19 vue
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {ROOT, installPackages} from './setup.mjs';

const FOLDER = `${ROOT}demo/frameworks/`;
const all = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}${name}/package.json`));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) fail(`No application ${unknown.join(', ')}. There are: ${all.join(', ')}`);
if (!existsSync(`${ROOT}dist/define.js`)) fail('There is no dist/: npm run build first.');

const applications = named.length > 0 ? named : all;
installPackages(FOLDER);
const published = publishedFiles();
for (const name of applications) installTimeline(`${FOLDER}${name}/`);
const {status} = spawnSync(process.execPath, ['scripts/node-tests.mjs', 'test/frameworks'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {...process.env, APPLICATIONS: applications.join(' ')},
});
process.exitCode = status ?? 1;

// A copy each, of what is published: a link would lead out of the application, to where its framework is not found.
function installTimeline(application) {
  const {name} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const folder = `${application}node_modules/${name}/`;
  rmSync(folder, {recursive: true, force: true});
  for (const file of published) cpSync(ROOT + file, folder + file);
}

/** @returns {string[]} */
function publishedFiles() {
  // Scripts would build again, and their output is no JSON.
  const args = ['pack', '--dry-run', '--json', '--silent', '--ignore-scripts'];
  const [{files}] = JSON.parse(execFileSync('npm', args, {cwd: ROOT, encoding: 'utf8'}));
  return files.map(({path}) => path);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
