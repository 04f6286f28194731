import 'dprk-deployment-timeline/define.js';
import type {} from 'dprk-deployment-timeline/types/svelte';
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')!});
