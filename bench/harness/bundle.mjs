// Bundles each contender with its packages into one module, minified, in production mode. The element is taken from dist/.
import {cpSync, rmSync} from 'node:fs';
import {build} from 'vite';
import {BENCH, BUILT} from './folders.mjs';

/** @param {readonly import('../contenders.mjs').Contender[]} contenders */
export async function bundle(contenders) {
  rmSync(BUILT, {recursive: true, force: true});
  for (const {name, classic} of contenders) {
    await bundleOne(name);
    if (classic) cpSync(`${BENCH}node_modules/${classic}`, `${BUILT}${name}.classic.js`);
  }
}

/** A separate build for each, so that they share no chunks. */
function bundleOne(name) {
  return build({
    configFile: false,
    root: BENCH,
    logLevel: 'error',
    base: '/contenders/',
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir: BUILT,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {[name]: `${BENCH}contenders/${name}.js`},
        external: (id) => /^\/(dist|bench)\//.test(id),
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}/[name]-[hash].js`,
          assetFileNames: (asset) =>
            asset.names[0]?.endsWith('.css') ? `${name}.css` : `${name}/[name][extname]`,
        },
        checks: {pluginTimings: false},
      },
    },
  });
}
