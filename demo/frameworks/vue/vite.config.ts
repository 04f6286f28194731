import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** Vue must know which tags are custom elements; it does not look for components of that name. */
const isCustomElement = (tag: string) => tag.startsWith('dprk-');

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
