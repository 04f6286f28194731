// Puts the value of a module in the place of its code, so that what it was worked out with need not be loaded.
import {uneval} from 'devalue';
import {runnerImport} from 'vite';
import {splitLanguages} from './split-languages.mjs';

const EVALUATED = /\/src\/data\/article\/(prepared|spans|dates)\.ts$/;

/** A Vite plugin for builds; elsewhere the code itself runs and gives the same. */
export function evaluateModules() {
  return {
    name: 'evaluate-modules',
    enforce: /** @type {const} */ ('pre'),
    async load(id) {
      if (!EVALUATED.test(id)) return null;
      const {module, dependencies} = await runnerImport(id, {
        configFile: false,
        logLevel: 'warn',
        plugins: [splitLanguages()],
      });
      for (const dependency of dependencies) this.addWatchFile(dependency);
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${uneval(value)};\n`)
        .join('');
    },
  };
}
