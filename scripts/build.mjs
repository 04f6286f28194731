// `npm run build`: empties dist/ and makes it again.
//
//   index.js, define.js    for bundlers: the dependencies of package.json stay outside
//   parse.js               the parser of documents alone, also for servers
//   cdn/….js               the same in one module; lazy parts are beside it in chunks/
//   cdn/….all.js           everything in one classic script, also for pages opened as local files
//   embed/                 the page for frames, and host.js for the page around them
//   ssr.js                 renders timelines without a browser: one file for Node, with all that it needs inside
//   ssr/….css, fragments/  the style sheet for it, and the bundled article rendered by it
//   cli.js                 the command: one file for Node, with all that it needs inside but ssr.js
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
import {frameworkTypes} from './build/framework-types.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {analyze, elementOf} from './manifest.mjs';
import {ROOT} from './setup.mjs';

const TAG = 'dprk-deployment-timeline';
/**
 * Tells Chromium to compile every function ahead, beside the main thread: nearly all are called while the page loads.
 * Measured: 1 ms less script on the main thread of 4.6 ms, and a tenth less of all its work until the article is shown.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
const DIST = `${ROOT}dist/`;
const project = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

rmSync(DIST, {recursive: true, force: true});
await bundleForBundlers();
await bundleForPages();
await bundleForFrames();
await bundleForNode();
await writeTypes();
await writeSchema();
copyFiles();
await writeFragments();
writeIntegrity();

async function bundleForBundlers() {
  const dependencies = Object.keys(project.dependencies);
  await bundle({
    entries: {index: 'src/index.ts', define: 'src/define.ts', parse: 'src/parse.ts'},
    folder: 'dist',
    output: {format: 'es', codeSplitting: codeSplitting()},
    external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
  });
}

async function bundleForPages() {
  await bundle({
    entries: {[TAG]: 'src/define.ts'},
    folder: 'dist/cdn',
    output: {
      format: 'es',
      codeSplitting: codeSplitting(TAG),
      comments: false,
      postBanner: COMPILE_HINT,
    },
    ownAddress: true,
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

async function bundleForNode() {
  const shared = {
    folder: 'dist',
    external: isBuiltin,
    ownAddress: true,
  };
  await bundle({
    ...shared,
    entries: {ssr: 'src/ssr.ts'},
    output: {format: 'es', codeSplitting: false, comments: false},
    // Of Lit, what runs without a DOM.
    conditions: ['node', 'module', 'production'],
  });
  await bundle({
    ...shared,
    entries: {cli: 'src/cli/main.ts'},
    output: {format: 'es', banner: '#!/usr/bin/env node', codeSplitting: false, comments: false},
  });
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
  const {module} = await runnerImport(`${ROOT}src/data/json-schema.ts`, {
    configFile: false,
    logLevel: 'warn',
  });
  writeFileSync(`${DIST}schema.json`, `${JSON.stringify(module.documentJsonSchema(), null, 2)}\n`);
}

function copyFiles() {
  mkdirSync(`${DIST}data`, {recursive: true});
  cpSync(`${ROOT}src/data/article/article.json`, `${DIST}data/article.json`);
  for (const name of ['index.html', 'frame.css']) cpSync(`${ROOT}src/embed/${name}`, `${DIST}embed/${name}`);
}

async function writeFragments() {
  const {render, styleSheet} = await import(`${DIST}ssr.js`);
  for (const folder of ['ssr', 'fragments']) mkdirSync(DIST + folder, {recursive: true});
  writeFileSync(`${DIST}ssr/${TAG}.css`, `${styleSheet}\n`);
  for (const lang of ['en', 'ko']) {
    const markup = (format) => render(undefined, {format, lang});
    writeFileSync(`${DIST}fragments/article.${lang}.html`, await markup('light'));
    writeFileSync(`${DIST}fragments/article.${lang}.shadow.html`, await markup('shadow'));
  }
}
