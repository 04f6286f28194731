import linkerPlugin from '@angular/compiler-cli/linker/babel';
import {transformAsync} from '@babel/core';
import {defineConfig, type Plugin} from 'vite';

/** `ngc` has compiled the application; Angular's own packages come half compiled, and are finished here. */
const linker: Plugin = {
  name: 'angular-linker',
  transform: {
    filter: {code: 'ɵɵngDeclare'},
    async handler(code, filename) {
      const linked = await transformAsync(code, {filename, plugins: [linkerPlugin], sourceMaps: true});
      return {code: linked?.code ?? code, map: linked?.map};
    },
  },
};

export default defineConfig({plugins: [linker]});
