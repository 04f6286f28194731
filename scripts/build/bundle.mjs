// One bundle of the package: Vite with the settings that all bundles share.
import commonjs from '@rollup/plugin-commonjs';
import {build} from 'vite';
import {ROOT} from '../setup.mjs';
import {chunkFileName} from './chunks.mjs';
import {minifyTemplates} from './minify-templates.mjs';
import {noCodeFromText} from './no-code-from-text.mjs';
import {ownExports} from './own-exports.mjs';
import {retryImports} from './retry-imports.mjs';

/**
 * @typedef {object} Bundle
 * @property {Record<string, string>} entries the files by the names that they get
 * @property {string} folder
 * @property {import('vite').Rolldown.OutputOptions & {format: 'es' | 'iife'}} output its format and what differs from other bundles
 * @property {(id: string) => boolean} [external] which modules stay outside
 * @property {string[]} [conditions] under which packages are resolved
 * @property {boolean} [isForPages] whether pages load the files as they are: `import.meta.url` is the address of the file, and
 *   a lazy part that did not load is tried at another address
 */

/**
 * Papa Parse is published as CommonJS, which not every bundler reads: it is part of all that we build. Our bundler itself would
 * need helpers for it, in a file that every record of a page would then load too.
 */
const modulesOfCommonJs = () => commonjs({include: ['**/node_modules/papaparse/**'], strictRequires: false});

/** Writes a bundle, minified, with Lit's production build (Vite's mode is `production`). @param {Bundle} bundle */
export async function bundle({entries, folder, output, external, conditions, isForPages = false}) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [
      minifyTemplates(),
      modulesOfCommonJs(),
      noCodeFromText(),
      ownExports(),
      ...(isForPages ? [retryImports()] : []),
    ],
    publicDir: false,
    ...(conditions && {resolve: {conditions}}),
    build: {
      lib: {entry: entries, formats: [output.format], name: output.name},
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        external,
        // Chunks may import from the file of an entry or of a lazy part.
        preserveEntrySignatures: 'allow-extension',
        // Classic scripts have no address, and a consumer's bundler moves the code to another file.
        transform: isForPages ? {} : {define: {'import.meta.url': '""'}},
        output: {
          // Without it, Vite keeps the white space of libraries.
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: chunkFileName,
          hashCharacters: 'hex',
          ...output,
        },
        // Our rule already makes each part load only what it needs. The bundler's way adds exports to the file of a part, and
        // with them a helper that is one more request.
        experimental: {chunkOptimization: {avoidRedundantChunkLoads: false}},
        checks: {pluginTimings: false, preferBuiltinFeature: false},
      },
    },
  });
}
