// `npm run build`: empties dist/ and makes it again.
//
//   index.js, define.js    for bundlers: the dependencies of package.json stay outside
//   parse.js               the parser of documents alone, also for servers
//   cdn/….js               the same in one module; lazy parts are beside it in chunks/
//   cdn/….all.js           everything in one classic script, also for pages opened as local files
//   embed/                 the page for frames, and host.js for the page around them
//   ssr.js                 renders timelines without a browser, in Node
//   ssr/….css, fragments/  the style sheet for it, and the bundled article rendered by it
//   cli.js                 the command. What all of these share is in chunks/
//   *.d.ts, schema.json, data/article.json
//   types/                 the tag's types for the templates of frameworks
//   vscode.….json, web-types.json    what editors complete and explain
//   integrity.json         the hash of each file that a page can load; cdn/importmap.json, those of the modules
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {runnerImport} from 'vite';
import {bundle} from './build/bundle.mjs';
import {codeSplitting} from './build/chunks.mjs';
import {writeDeclarations} from './build/declarations.mjs';
import {editorData} from './build/editor-data.mjs';
import {framePage} from './build/frame-page.mjs';
import {frameworkTypes} from './build/framework-types.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {analyze, elementOf} from './manifest.mjs';
import {ROOT} from './setup.mjs';

const TAG = 'dprk-deployment-timeline';
/**
 * Makes Chromium compile every function of the first view ahead, beside the main thread: nearly all are called at once.
 * Measured: 1 ms less script on the main thread of 4.6 ms, and a tenth less of all its work until the article is shown.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
const ELEMENT = `${ROOT}src/define.ts`;
const PARSER = `${ROOT}src/parse.ts`;
const NODE_ENTRIES = [`${ROOT}src/ssr.ts`, `${ROOT}src/cli/main.ts`];
const DIST = `${ROOT}dist/`;
const project = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

rmSync(DIST, {recursive: true, force: true});
await bundleForBundlers();
await bundleForPages();
await bundleForFrames();
// After the bundles: to run a module of src/ sets NODE_ENV, and the bundles would contain Lit's build for development.
const languages = Object.keys((await sourceModule('languages/index.ts')).LANGUAGES);
await writeFramePage();
await writeTypes();
await writeSchema();
copyFiles();
await writeFragments();
writeIntegrity();

/** For bundlers and for Node, which share files in chunks/. */
async function bundleForBundlers() {
  // The parser of markwhen is an optional package.
  const packages = Object.keys({...project.dependencies, ...project.peerDependencies});
  const [ssr, cli] = NODE_ENTRIES;
  await bundle({
    entries: {index: 'src/index.ts', define: 'src/define.ts', parse: PARSER, ssr, cli},
    folder: 'dist',
    output: {
      format: 'es',
      banner: ({name}) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      codeSplitting: codeSplitting(fileForBundlers, NODE_ENTRIES),
    },
    external: (id) => isBuiltin(id) || packages.some((name) => id === name || id.startsWith(`${name}/`)),
    // The builds of packages that need no DOM.
    conditions: ['node', 'module', 'production'],
  });
}

/** Whoever imports the parser, or only one entry point, gets nothing else: not every bundler looks into a file. */
function fileForBundlers(entries) {
  if (entries.length === 1) return null;
  const [ssr, cli] = NODE_ENTRIES;
  // The element starts without the parser.
  if (entries.includes(PARSER)) return entries.includes(ELEMENT) ? 'common' : 'parser';
  if (entries.every((entry) => NODE_ENTRIES.includes(entry))) return 'node';
  // The command contains no code for pages.
  if (entries.includes(cli)) return 'common';
  return entries.includes(ssr) ? 'views' : TAG;
}

async function bundleForPages() {
  await bundle({
    entries: {[TAG]: 'src/define.ts'},
    folder: 'dist/cdn',
    output: {
      format: 'es',
      codeSplitting: codeSplitting(() => TAG),
      comments: false,
      postBanner: ({isEntry}) => (isEntry ? COMPILE_HINT : ''),
    },
    isForPages: true,
  });
  await bundle({
    entries: {[`${TAG}.all`]: 'src/define.ts'},
    folder: 'dist/cdn',
    output: {format: 'iife', name: 'DprkDeploymentTimeline', codeSplitting: false, comments: false},
  });
}

async function bundleForFrames() {
  for (const name of ['frame', 'host']) {
    await bundle({
      entries: {[name]: `src/embed/${name}.ts`},
      folder: 'dist/embed',
      output: {
        format: 'iife',
        name: 'DprkDeploymentTimelineFrame',
        codeSplitting: false,
        comments: false,
      },
    });
  }
}

async function writeFramePage() {
  const files = Object.entries({
    en: 'frame-messages',
    ...Object.fromEntries(languages.map((lang) => [lang, lang])),
  });
  const messages = files.map(async ([lang, file]) => {
    const {frameMessages} = await sourceModule(`languages/${file}.ts`);
    return [lang, frameMessages];
  });
  const page = readFileSync(`${ROOT}src/embed/index.html`, 'utf8');
  writeFileSync(`${DIST}embed/index.html`, framePage(page, Object.fromEntries(await Promise.all(messages))));
}

async function writeTypes() {
  const valuesOf = await writeDeclarations();
  const element = elementOf(analyze());
  mkdirSync(`${DIST}types`);
  for (const [file, text] of Object.entries(frameworkTypes(element)))
    writeFileSync(`${DIST}types/${file}`, text);
  for (const [file, data] of Object.entries(editorData(element, valuesOf, project)))
    writeFileSync(DIST + file, `${JSON.stringify(data)}\n`);
}

async function writeSchema() {
  const {documentJsonSchema} = await sourceModule('data/json-schema.ts');
  writeFileSync(`${DIST}schema.json`, `${JSON.stringify(documentJsonSchema())}\n`);
}

function copyFiles() {
  mkdirSync(`${DIST}data`, {recursive: true});
  cpSync(`${ROOT}src/data/article/article.json`, `${DIST}data/article.json`);
  cpSync(`${ROOT}src/embed/frame.css`, `${DIST}embed/frame.css`);
}

async function writeFragments() {
  const {render, styleSheet} = await import(`${DIST}ssr.js`);
  for (const folder of ['ssr', 'fragments']) mkdirSync(DIST + folder, {recursive: true});
  writeFileSync(`${DIST}ssr/${TAG}.css`, `${styleSheet}\n`);
  for (const lang of ['en', ...languages])
    writeFileSync(`${DIST}fragments/article.${lang}.html`, await render(undefined, {format: 'light', lang}));
}

/** A module of src/, run in Node. */
async function sourceModule(file) {
  const {module} = await runnerImport(`${ROOT}src/${file}`, {configFile: false, logLevel: 'warn'});
  return module;
}
