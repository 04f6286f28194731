import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {splitLanguages} from './scripts/split-languages.mjs';

/** The demo. The package is built by scripts/build.mjs, which takes nothing from here. */
export default defineConfig({
  root: fileURLToPath(new URL('demo', import.meta.url)),
  plugins: [splitLanguages()],
  // The scanner of dependencies knows no plug-in, and so not how the dataset is imported.
  optimizeDeps: {noDiscovery: true},
  server: {host: 'localhost'},
});
