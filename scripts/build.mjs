// `npm run build`: makes dist/ anew.
//
//   index.js, define.js    for bundlers: what package.json depends on stays outside
//   parse.js               the reader of documents alone, also for servers
//   cdn/….js               the same in one module, its lazy parts beside it in chunks/
//   cdn/….all.js           everything in one classic script, also for pages opened as local files
//   embed/                 the page for frames, and host.js for the page around them
//   ssr.js                 draws timelines without a browser: one file for Node, with all that it needs inside
//   ssr/….css, fragments/  what it draws of the bundled document, and the style sheet for it
//   cli.js                 the command: one file for Node, with all that it needs inside but ssr.js
//   *.d.ts, schema.json, data/article.json
//   types/                 the tag's types for the templates of frameworks
//   vscode.….json, web-types.json    what editors complete and explain
//   integrity.json         the hash of each file that a page can load; cdn/importmap.json, those of the modules
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {build, runnerImport} from 'vite';
import {constructableStyles} from './constructable-styles.mjs';
import {writeDeclarations} from './declarations.mjs';
import {editorData} from './editor-data.mjs';
import {evaluateModules} from './evaluate.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {analyze, elementOf} from './manifest.mjs';
import {inlineRuntime} from './inline-runtime.mjs';
import {leanLit} from './lean-lit.mjs';
import {minifyForPages} from './minify-for-pages.mjs';
import {writeIntegrity} from './integrity.mjs';
import {minifyTemplates} from './minify-templates.mjs';
import {noCodeFromText} from './no-code-from-text.mjs';
import {ROOT} from './setup.mjs';
import {splitLanguages} from './split-languages.mjs';

const TAG = 'dprk-deployment-timeline';
const project = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const isDependency = (id) =>
  Object.keys(project.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

rmSync(`${ROOT}dist`, {recursive: true, force: true});
await bundle({
  entries: {index: 'src/index.ts', define: 'src/define.ts', parse: 'src/parse.ts'},
  folder: 'dist',
  output: {format: 'es'},
  external: isDependency,
});
await bundle({
  entries: {[TAG]: 'src/define.ts'},
  folder: 'dist/cdn',
  output: {format: 'es', codeSplitting: {groups: sharedFiles()}},
  preserveEntrySignatures: 'allow-extension',
  transform: {},
});
await bundle({
  entries: {[`${TAG}.all`]: 'src/define.ts'},
  folder: 'dist/cdn',
  // One file: what is lazy elsewhere is inside.
  output: {format: 'iife', name: 'DprkDeploymentTimeline', codeSplitting: false},
});
await bundle({
  entries: {ssr: 'src/ssr.ts'},
  folder: 'dist',
  output: {format: 'es', codeSplitting: false},
  external: isBuiltin,
  // Of Lit, what runs without a page.
  conditions: ['node', 'module', 'production'],
  transform: {},
  sourcemap: false,
});
await bundle({
  entries: {cli: 'src/cli/main.ts'},
  folder: 'dist',
  output: {format: 'es', banner: '#!/usr/bin/env node', codeSplitting: false},
  external: (id) => id.startsWith('node:'),
  transform: {},
  sourcemap: false,
});
for (const name of ['frame', 'host']) {
  await bundle({
    entries: {[name]: `src/embed/${name}.ts`},
    folder: 'dist/embed',
    output: {format: 'iife', name: 'DprkDeploymentTimelineFrame', codeSplitting: false},
  });
}
writeTypes();
await writeSchema();
copyData();
copyFrame();
await drawFragments();
writeIntegrity();

/**
 * What is needed together is one file and compressed as one, whatever shares it; else each share is a file, and waits for
 * the next. A page's own record asks for `reading` and `dates` together.
 */
function sharedFiles() {
  const src = (pattern) => new RegExp(`/src/(${pattern})\\.ts$`);
  const days = src(
    'model/calendar|format/(intl-cache|intl-dates|messages/en-selected)|model/remember|(styles|views)/selected',
  );
  const reading = src('reading|model/(counts|day|prepare|lanes/spans)|format/entry-address');
  const libraries = /\/lit(-html)?\/(directives\/repeat|directive-helpers)/;
  const dates = src('model/(bounds|claims|edtf.*|record|zones)|format/(machine-date|own-dates|points)');
  return [
    {name: TAG, tags: ['$initial']},
    // Of what reads documents, what the lanes need, too; then what the claims need; then the rest.
    {name: 'days', test: (id) => id.includes('date-fns') || days.test(id), minShareCount: 2},
    {name: 'dates', test: (id) => libraries.test(id) || dates.test(id), minShareCount: 2},
    // Who asks for `controls`, an export among them, or for a page's own record has it.
    {name: 'reading', test: reading, minShareCount: 1},
    // The pictures of exports are of lanes.
    {name: 'packing', test: src('model/lanes/.+|format/ticks|views/lanes/tick-places'), minShareCount: 2},
  ];
}

/**
 * One bundle, minified, with Lit's production build (the mode is `production`).
 * @param {{entries: Record<string, string>, folder: string, output: object, external?: (id: string) => boolean, sourcemap?: boolean, conditions?: string[], preserveEntrySignatures?: 'allow-extension', transform?: object}} what
 */
async function bundle({entries, folder, output, sourcemap = true, conditions, ...input}) {
  const isForPages = folder !== 'dist';
  // In a classic script, and in what other bundlers take in, no module's address tells where the other files are.
  const transform = {define: {'import.meta.url': '""'}};
  // In few letters, which compress well: files of other content only need other names.
  const names = {
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    hashCharacters: 'hex',
  };
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [
      conditions ? withoutExtras() : constructableStyles(),
      evaluateModules(),
      splitLanguages(),
      minifyTemplates(),
      noCodeFromText(),
      ...(isForPages ? [leanLit(), inlineRuntime(), minifyForPages()] : []),
    ],
    publicDir: false,
    ...(conditions && {resolve: {conditions}}),
    build: {
      lib: {entry: entries, formats: [output.format], name: output.name},
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap,
      // Smaller by 2 % than the built-in minifier, which also keeps the white space of a library.
      minify: isForPages ? false : 'terser',
      terserOptions: {
        compress: {passes: 3, ecma: 2020},
        mangle: {toplevel: true},
        module: output.format === 'es',
      },
      rolldownOptions: {
        transform,
        ...input,
        output: {...output, ...names, ...(isForPages && {minify: false})},
        checks: {pluginTimings: false},
      },
    },
  });
}

/** Lanes, exports and the like are for a page with a script. What is drawn without one never asks for them. */
function withoutExtras() {
  const EXTRAS = /\/src\/(lanes|claims|as-of|exporting|entry-actions)\.ts$/;
  return {
    name: 'without-extras',
    enforce: /** @type {const} */ ('pre'),
    load: (id) => (EXTRAS.test(id) ? {code: 'export default undefined;', moduleSideEffects: false} : null),
  };
}

function writeTypes() {
  const valuesOf = writeDeclarations();
  const element = elementOf(analyze());
  mkdirSync(`${ROOT}dist/types`);
  for (const [file, text] of Object.entries(frameworkTypes(element)))
    writeFileSync(`${ROOT}dist/types/${file}`, text);
  for (const [file, data] of Object.entries(editorData(element, valuesOf, project)))
    writeFileSync(`${ROOT}dist/${file}`, `${JSON.stringify(data)}\n`);
}

async function writeSchema() {
  const {module} = await runnerImport(`${ROOT}src/data/json-schema.ts`, {
    configFile: false,
    logLevel: 'warn',
  });
  writeFileSync(`${ROOT}dist/schema.json`, `${JSON.stringify(module.documentJsonSchema(), null, 2)}\n`);
}

function copyData() {
  mkdirSync(`${ROOT}dist/data`, {recursive: true});
  cpSync(`${ROOT}src/data/article/article.json`, `${ROOT}dist/data/article.json`);
}

function copyFrame() {
  for (const name of ['index.html', 'frame.css']) {
    cpSync(`${ROOT}src/embed/${name}`, `${ROOT}dist/embed/${name}`);
  }
}

async function drawFragments() {
  const {render, styleSheet} = await import(`${ROOT}dist/ssr.js`);
  for (const folder of ['ssr', 'fragments']) mkdirSync(`${ROOT}dist/${folder}`, {recursive: true});
  writeFileSync(`${ROOT}dist/ssr/${TAG}.css`, `${styleSheet}\n`);
  for (const lang of ['en', 'ko']) {
    const draw = (format) => render(undefined, {format, lang});
    writeFileSync(`${ROOT}dist/fragments/article.${lang}.html`, await draw('light'));
    writeFileSync(`${ROOT}dist/fragments/article.${lang}.shadow.html`, await draw('shadow'));
  }
}
