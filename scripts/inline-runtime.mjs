// The bundler puts its helper for modules that are imported as a whole into a file of its own, for which a page would wait.
// It is a line: here it stands in each file that uses it.

const IMPORT = /import \{ \w+ as __exportAll \} from "\.\/rolldown-runtime[^"]*";/;
const HELPER = `const __exportAll = (all) => {
  const whole = {};
  for (const name in all) Object.defineProperty(whole, name, {get: all[name], enumerable: true});
  return whole;
};`;

/** A Vite plugin for builds of several files. */
export function inlineRuntime() {
  return {
    name: 'inline-runtime',
    renderChunk: {
      order: /** @type {const} */ ('pre'),
      handler: (code) => ({code: code.replace(IMPORT, HELPER.replace(/\n\s*/g, ' ')), map: null}),
    },
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const runtime = files.find(({fileName}) => fileName.includes('rolldown-runtime'));
      if (!runtime) return;
      if (files.some(({code}) => code?.includes('rolldown-runtime')))
        this.error('The bundler uses another helper: see scripts/inline-runtime.mjs');
      delete bundle[runtime.fileName];
      delete bundle[`${runtime.fileName}.map`];
    },
  };
}
