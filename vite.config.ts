import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

/** The demo. The package is built by scripts/build.mjs, which uses nothing from here. */
export default defineConfig({
  root: fileURLToPath(new URL('demo', import.meta.url)),
  // Packages are served as they are: bundled beforehand, a page would reload when a new one is first used. Papa Parse is
  // published as CommonJS, which browsers do not load.
  optimizeDeps: {noDiscovery: true, include: ['papaparse']},
  server: {host: 'localhost'},
});
