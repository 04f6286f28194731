// `npm run docs`: writes what is generated and yet committed: custom-elements.json, and in README.md the tables of
// the API, the size and the tags with hashes, between their markers. With --check it writes nothing and fails where
// they have drifted.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {apiTables} from './api-tables.mjs';
import {MANIFEST, analyze, elementOf} from './manifest.mjs';
import {ROOT} from './setup.mjs';
import {filesOfRecords, measure} from './size.mjs';

const README = 'README.md';

const isCheck = process.argv.includes('--check');
const manifest = analyze();
keep(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
const blocks = {
  api: `\n\n${apiTables(elementOf(manifest))}\n\n`,
  size: sizeInWords(),
  integrity: `\n\n${tagsWithHashes()}\n\n`,
  preload: `\n\n${tagsThatPreload()}\n\n`,
};
keep(
  README,
  Object.entries(blocks).reduce((text, [name, content]) => fill(text, name, content), read(README)),
);

function keep(file, content) {
  if (read(file) === content) return;
  if (!isCheck) return writeFileSync(ROOT + file, content);
  console.error(`${file} has drifted: run npm run docs`);
  process.exitCode = 1;
}

function fill(text, name, content) {
  const block = new RegExp(`(<!-- ${name}:start -->)[^]*(<!-- ${name}:end -->)`);
  if (!block.test(text)) throw new Error(`${README} has no <!-- ${name}:start --> … <!-- ${name}:end -->`);
  return text.replace(block, (_, start, end) => start + content + end);
}

function sizeInWords() {
  const [{bytes}] = measure();
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Both builds for pages, each with the hash that the file has now. */
function tagsWithHashes() {
  const hashes = JSON.parse(read('dist/integrity.json'));
  const tag = (kind, file) => `<script
  ${kind}
  src="dist/${file}"
  integrity="${hashes[file]}"
  crossorigin="anonymous"
></script>`;
  const module = tag('type="module"', 'cdn/dprk-deployment-timeline.js');
  const classic = tag('defer', 'cdn/dprk-deployment-timeline.all.js');
  return ['```html', module, '```', '', 'or', '', '```html', classic, '```'].join('\n');
}

/** The chunks that show a page's own record. */
function tagsThatPreload() {
  const tags = filesOfRecords().map((file) => `<link rel="modulepreload" href="${file}" />`);
  return ['```html', ...tags, '```'].join('\n');
}

function read(file) {
  return existsSync(ROOT + file) ? readFileSync(ROOT + file, 'utf8') : '';
}
