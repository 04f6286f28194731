// The package in a project that has nothing else: in Node, and in the bundlers that pages are made with.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import test from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import webpack from 'webpack';
import {emptyProject} from './support/empty-project.mjs';

const project = emptyProject();
const NAME = 'dprk-deployment-timeline';

const node = (file, code) => {
  writeFileSync(project + file, code);
  return execFileSync(process.execPath, ['--no-warnings', file], {cwd: project, encoding: 'utf8'}).trim();
};

const READ = `const {issues} = parseTimeline('{'); console.log(issues.length, typeof DprkDeploymentTimeline);`;

test('Node imports it, with no page around', () => {
  assert.equal(
    node('import.mjs', `import {DprkDeploymentTimeline, parseTimeline} from '${NAME}'; ${READ}`),
    '1 function',
  );
});

test('Node takes it by require', () => {
  assert.equal(
    node('require.cjs', `const {DprkDeploymentTimeline, parseTimeline} = require('${NAME}'); ${READ}`),
    '1 function',
  );
});

test('Node finds each of its files by name', () => {
  const files = ['schema.json', 'integrity.json', 'embed/host.js', 'embed/index.html', 'cdn/importmap.json'];
  const code = files.map((file) => `require.resolve('${NAME}/${file}')`).join();
  assert.equal(node('files.cjs', `console.log([${code}].length)`), String(files.length));
});

/** Each answers with the text of the chunk that a page loads first, and of all that this imports at once. */
const BUNDLERS = {
  Vite: async (input) => {
    const output = await vite({
      configFile: false,
      root: project,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        modulePreload: false,
        rolldownOptions: {input, preserveEntrySignatures: 'strict'},
      },
    });
    const [bundle] = [output].flat();
    return firstChunks('output' in bundle ? bundle.output : []);
  },
  Rollup: async (input) => {
    const logs = [];
    const onLog = (/** @type {string} */ _, /** @type {import('rollup').RollupLog} */ {code, message}) => {
      if (code !== 'EMPTY_BUNDLE') logs.push(message);
    };
    const bundle = await rollup({input, plugins: [resolve({browser: true})], onLog});
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    assert.deepEqual(logs, []);
    return firstChunks(output);
  },
  // Without `splitting`: with it, esbuild loads at once what it finds to be shared, used or not.
  esbuild: async (input) => {
    const {outputFiles, warnings} = await esbuild.build({
      entryPoints: [input],
      absWorkingDir: project,
      bundle: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      logLevel: 'silent',
    });
    // It declares that the index does nothing by itself.
    assert.deepEqual(
      warnings.filter(({id}) => id !== 'ignored-bare-import'),
      [],
    );
    return outputFiles.map(({text}) => text).join('\n');
  },
  webpack: (input) =>
    new Promise((done, fail) => {
      const compiler = webpack({
        context: project,
        entry: input,
        mode: 'production',
        devtool: false,
        experiments: {outputModule: true},
        optimization: {minimize: false},
        // What is not minified may be as large as it is.
        performance: false,
        output: {path: `${project}webpack`, filename: 'entry.js', library: {type: 'module'}},
      });
      compiler.run((error, stats) => {
        const [problem] = stats?.compilation.errors.concat(stats.compilation.warnings) ?? [];
        if (error ?? problem) fail(error ?? problem);
        else done(readFileSync(`${project}webpack/entry.js`, 'utf8'));
        compiler.close(() => undefined);
      });
    }),
};

function firstChunks(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set();
  const visit = (name) => {
    const chunk = byName.get(name);
    if (!chunk?.code || seen.has(chunk)) return;
    seen.add(chunk);
    chunk.imports.forEach(visit);
  };
  visit(chunks.find(({isEntry}) => isEntry).fileName);
  return [...seen].map(({code}) => code).join('\n');
}

const [ELEMENT, LIT, READER] = [/attachInternals/, /litHtmlVersions/, /is not an EDTF date/];
const REGISTERS = /customElements\.define\(/;
/** A code of an error that only the reader of documents finds. */
const CHECKS = /missing-list/;

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  /** Which of these are in what a page loads first. */
  const found = async (code, ...marks) => {
    writeFileSync(`${project}entry.js`, code);
    const bundled = await bundle(`${project}entry.js`);
    return marks.filter((mark) => mark.test(bundled));
  };
  const ALL = [ELEMENT, LIT, READER, REGISTERS];

  test(`${name} takes the reader of documents alone: no element, and no lit`, async () => {
    assert.deepEqual(await found(`export {parseTimeline} from '${NAME}';`, ...ALL), [READER]);
    assert.deepEqual(await found(`export {parseTimeline} from '${NAME}/parse.js';`, ...ALL), [READER]);
  });

  test(`${name} takes nothing where nothing is used`, async () => {
    assert.deepEqual(await found(`import '${NAME}';`, ...ALL), []);
  });

  test(`${name} takes the class without registering it, and the tag with it`, async () => {
    const marks = [ELEMENT, LIT, REGISTERS];
    assert.deepEqual(await found(`export {DprkDeploymentTimeline} from '${NAME}';`, ...marks), [
      ELEMENT,
      LIT,
    ]);
    assert.deepEqual(await found(`import '${NAME}/define.js';`, ...marks), marks);
  });

  // Without splitting there is one file.
  if (name === 'esbuild') continue;

  test(`${name} loads the reader of documents when the tag needs it`, async () => {
    assert.deepEqual(await found(`import '${NAME}/define.js';`, CHECKS), []);
    assert.deepEqual(await found(`export {DprkDeploymentTimeline} from '${NAME}';`, CHECKS), []);
    assert.deepEqual(await found(`export {parseTimeline} from '${NAME}';`, CHECKS), [CHECKS]);
  });
}
