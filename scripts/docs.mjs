// `npm run docs`: writes what is generated and committed: custom-elements.json, and the parts of the documents between
// `<!-- name:start -->` and `<!-- name:end -->`. With --check it writes nothing and fails if something has drifted.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {apiTables} from './api-tables.mjs';
import {typeReader} from './api-types.mjs';
import {MANIFEST, analyze, elementOf} from './manifest.mjs';
import {ROOT} from './setup.mjs';
import {filesOfAddresses, filesOfRecords, measure} from './size.mjs';

const isCheck = process.argv.includes('--check');
const manifest = analyze();
const sizes = measure();
const {name, version} = JSON.parse(read('package.json'));
const CDN = `https://cdn.jsdelivr.net/npm/${name}@${version}`;

/** The generated parts of each page, by name. */
const PAGES = {
  'README.md': {size: firstViewSize(), sizes: lines(sizesTable())},
  'docs/api.md': {api: lines(apiTables(elementOf(manifest), typeReader()))},
  'docs/cli.md': {help: lines(helpTexts())},
  'docs/embedding-and-cms.md': {integrity: lines(tagsWithHashes()), preload: lines(preloadTags())},
};

keep(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
for (const [file, parts] of Object.entries(PAGES)) {
  const write = (text, [part, content]) => fill(file, text, part, content);
  const page = Object.entries(parts).reduce(write, read(file));
  keep(file, await format(page, {...(await resolveConfig(ROOT + file)), parser: 'markdown'}));
}

function keep(file, content) {
  if (read(file) === content) return;
  if (!isCheck) return writeFileSync(ROOT + file, content);
  console.error(`${file} has drifted: run npm run docs`);
  process.exitCode = 1;
}

function fill(file, text, part, content) {
  const block = new RegExp(`(<!-- ${part}:start -->)[^]*(<!-- ${part}:end -->)`);
  if (!block.test(text)) throw new Error(`${file} has no <!-- ${part}:start --> … <!-- ${part}:end -->`);
  return text.replace(block, (_, start, end) => start + content + end);
}

function lines(content) {
  return `\n\n${content}\n\n`;
}

function firstViewSize() {
  return kilobytes(sizes[0].bytes);
}

function sizesTable() {
  const rows = sizes.map(({name, bytes}) => `| ${name} | ${kilobytes(bytes)} |`);
  return ['| Part | Brotli |', '| --- | --- |', ...rows].join('\n');
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** What `--help` prints, for the whole command and for each of its commands. */
function helpTexts() {
  const help = (...args) =>
    execFileSync(process.execPath, [`${ROOT}dist/cli.js`, ...args, '--help'], {encoding: 'utf8'}).trim();
  const commands = [...help().matchAll(/^ {2}([a-z][\w-]*)(?= .* {2})/gm)].map(([, command]) => command);
  const section = (title, ...args) => {
    const command = ['npx', name, ...args, '--help'].join(' ');
    return `## ${title}\n\n<!-- example: output of ${command} -->\n\n${fenced('text', help(...args))}`;
  };
  return [section('Commands'), ...commands.map((command) => section(`\`${command}\``, command))].join('\n\n');
}

/** Both builds for pages, each with the hash that the file has now. */
function tagsWithHashes() {
  const hashes = JSON.parse(read('dist/integrity.json'));
  const tag = (kind, file) => `<script
  ${kind}
  src="${CDN}/dist/${file}"
  integrity="${hashes[file]}"
  crossorigin="anonymous"
></script>`;
  const module = tag('type="module"', 'cdn/dprk-deployment-timeline.js');
  const classic = tag('defer', 'cdn/dprk-deployment-timeline.all.js');
  return [fenced('html', module), 'or', fenced('html', classic)].join('\n\n');
}

/** The chunks that show a page's own record, and the record itself. */
function preloadTags() {
  const linkTo = (file) => `<link rel="modulepreload" href="${CDN}/${file}" />`;
  return fenced(
    'html',
    [
      ...filesOfRecords().map(linkTo),
      '<!-- Only for `src`: what loads it, and the record. -->',
      ...filesOfAddresses().map(linkTo),
      '<link rel="preload" as="fetch" crossorigin href="record.json" />',
    ].join('\n'),
  );
}

function fenced(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function read(file) {
  return existsSync(ROOT + file) ? readFileSync(ROOT + file, 'utf8') : '';
}
