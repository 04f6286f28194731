import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** Vue is told which tags are custom elements, and looks for no component of that name. */
const isCustomElement = (tag: string) => tag.startsWith('dprk-');

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
