import 'dprk-deployment-timeline/define.js';
import type {} from 'dprk-deployment-timeline/types/vue';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
