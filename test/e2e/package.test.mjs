import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {build} from 'vite';
import {linksIn} from '../docs/support/markdown.mjs';
import {CONSUMER, installPackage} from './support/package.mjs';
import {ROOT} from './support/server.mjs';

const {folder, files, tarball} = installPackage();
const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));

/** Everything that is published. Whoever publishes another file adds it here on purpose. */
const PUBLISHED = [
  /^(CHANGELOG|README|SECURITY)\.md$|^LICENSE$|^(custom-elements|package)\.json$/,
  /^docs\/(?!benchmarks|design-decisions)[\w-]+\.md$/,
  /^demo\/data\/template\.csv$/,
  /^dist\/(index|define|parse|cli|ssr)\.js$/,
  /^dist\/ssr\/dprk-deployment-timeline\.css$/,
  /^dist\/fragments\/article\.(en|ko)\.html$/,
  /^dist\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^dist\/cdn\/dprk-deployment-timeline(\.all)?\.js$/,
  /^dist\/(cdn\/)?chunks\/[\w-]+-[0-9a-f]{6}\.js$/,
  /^dist\/embed\/(index\.html|frame\.css|(frame|host)\.js)$/,
  /^dist\/(schema|integrity|data\/article|cdn\/importmap)\.json$/,
  /^dist\/((index|define|parse|ssr)|(declarations|types)\/[\w-]+)\.d\.ts$/,
];

test('the package holds what is published and nothing else', () => {
  const others = files.filter((file) => !PUBLISHED.some((pattern) => pattern.test(file)));
  assert.deepEqual(others, []);
  const missing = PUBLISHED.filter((pattern) => !files.some((file) => pattern.test(file)));
  assert.deepEqual(missing, []);
});

/** What only the source has, as the README says; and the README's pictures, which are heavier than all documents. */
const IN_SOURCE =
  /^(CONTRIBUTING\.md|docs\/(benchmarks|design-decisions)\.md|docs\/images\/.+\.png|demo\/frameworks\/.+|src\/languages\/ko\.ts)$/;

test('every link of its documents leads to a file in it, or to one that is in the source', () => {
  const links = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      linksIn(readFileSync(folder + file, 'utf8')).map((link) => [file, link.split('#', 1)[0]]),
    )
    .filter(([, link]) => link && !/^https?:/.test(link))
    .map(([file, link]) => path.posix.join(path.posix.dirname(file), link));
  const dead = new Set(links.filter((target) => !files.includes(target) && !IN_SOURCE.test(target)));
  assert.deepEqual([...dead], []);
});

test('the package is lean', () => {
  const unpacked = files.reduce((sum, file) => sum + statSync(folder + file).size, 0);
  assert.ok(unpacked <= 2_620_000, `${unpacked} bytes unpacked`);
  assert.ok(files.length <= 152, `${files.length} files`);
});

test('no script names a source map, which is not published', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  assert.deepEqual(
    scripts.filter((file) => readFileSync(folder + file, 'utf8').includes('sourceMappingURL')),
    [],
  );
});

test('every path that it promises is there', () => {
  const promised = [
    ...Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    ),
    manifest.types,
    manifest.unpkg,
    manifest.jsdelivr,
    manifest.customElements,
    './dist/cdn/dprk-deployment-timeline.all.js',
  ].filter((target) => !target.includes('*'));
  assert.deepEqual(
    promised.filter((target) => !existsSync(folder + target)),
    [],
  );
});

test('every module of the manifest is there', () => {
  const {modules} = JSON.parse(readFileSync(`${folder}custom-elements.json`, 'utf8'));
  assert.deepEqual(
    modules.filter(({path}) => !existsSync(folder + path)),
    [],
  );
});

test('publint has nothing to say', async () => {
  const {messages, pkg} = await publint({pkgDir: folder, strict: true});
  // Papa Parse has `global.` in the text of a worker, which publint takes for CommonJS.
  const texts = messages.map((message) => stripVTControlCharacters(String(formatMessage(message, pkg))));
  const others = texts.filter((text) => !/dist\/cdn\/.+\.all\.js and is written in CJS/.test(text));
  assert.deepEqual(others, []);
});

test('who imports the class registers nothing', async () => {
  const code = await bundle(
    `import {DprkDeploymentTimeline} from 'dprk-deployment-timeline'; export default DprkDeploymentTimeline;`,
  );
  assert.match(code, /extends \w+/);
  assert.doesNotMatch(code, /customElements\.define/);
});

test('who imports nothing of the index gets nothing of it', async () => {
  assert.doesNotMatch(await bundle(`import 'dprk-deployment-timeline';`), /extends|customElements/);
});

test('who imports the reader alone gets neither the element nor lit', async () => {
  for (const path of ['', '/parse.js']) {
    const code = await bundle(`export {parseTimeline} from 'dprk-deployment-timeline${path}';`);
    assert.ok(code.includes('is not an EDTF date'));
    assert.ok(!/HTMLElement|customElements|lit-html/.test(code), `by ${path || 'the index'}`);
  }
});

test('who imports what defines a tag of their own registers nothing yet', async () => {
  const code = await bundle(
    `import {defineTimeline} from 'dprk-deployment-timeline';
    defineTimeline('my-timeline', {});`,
  );
  assert.equal(code.match(/customElements\.define\(/g)?.length, 1);
  assert.doesNotMatch(code, /"dprk-deployment-timeline"/);
});

test('who imports define.js registers the tag', async () => {
  assert.match(await bundle(`import 'dprk-deployment-timeline/define.js';`), /customElements\.define\(/);
});

test('attw has nothing to say', () => {
  const attw = `${ROOT}node_modules/@arethetypeswrong/cli/dist/index.js`;
  const options = [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'];
  const {status, stdout} = spawnSync(process.execPath, [attw, ...options], {encoding: 'utf8'});
  assert.equal(status, 0, stdout);
});

test('who imports both has the class once', async () => {
  const code = await bundle(`import {DprkDeploymentTimeline} from 'dprk-deployment-timeline';
    import 'dprk-deployment-timeline/define.js'; export default DprkDeploymentTimeline;`);
  assert.equal(code.match(/attachInternals\(\)/g)?.length, 1);
});

test('its types hold in a strict project', () => {
  writeFileSync(
    `${CONSUMER}page.ts`,
    `import {parseTimeline, type DeepReadonly, type TimelineDocument, type TimelineSelectEvent} from 'dprk-deployment-timeline';
import 'dprk-deployment-timeline/define.js';
const timeline = document.createElement('dprk-deployment-timeline');
timeline.addEventListener('dprk-select', (event: TimelineSelectEvent) => event.entry.id.trim());
const shown: DeepReadonly<TimelineDocument> | undefined = timeline.document;
// @ts-expect-error: what is shown cannot be changed
shown?.entries.reverse();
timeline.data = parseTimeline(shown);
timeline.select('one');
// @ts-expect-error: an id is a string
timeline.select(1);
`,
  );
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  };
  writeFileSync(`${CONSUMER}tsconfig.json`, JSON.stringify({compilerOptions, files: ['page.ts']}));
  const compiler = `${ROOT}node_modules/typescript/bin/tsc`;
  const {stdout} = spawnSync(process.execPath, [compiler, '-p', CONSUMER], {encoding: 'utf8'});
  assert.equal(stdout, '');
});

/**
 * What a consumer's bundler makes of an entry, as a page loads it: the entry and the chunks that it imports, in one text.
 * What is imported later is left out, and what is imported by nothing.
 */
async function bundle(entry) {
  writeFileSync(`${CONSUMER}entry.js`, entry);
  const results = await build({
    configFile: false,
    root: CONSUMER,
    logLevel: 'error',
    build: {write: false, minify: false, lib: {entry: 'entry.js', formats: ['es']}},
  });
  const chunks = [results]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .flatMap((output) => ('code' in output ? [output] : []));
  const loaded = new Set(chunks.filter(({isEntry}) => isEntry));
  for (const {imports} of loaded)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  return [...loaded].map(({code}) => code).join('\n');
}
