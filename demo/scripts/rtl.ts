import '../../src/define.js';
import record from '../data/neptune.ar.json';
import {arabic} from './arabic.js';

const timeline = document.querySelector('dprk-deployment-timeline')!;
timeline.strings = {ar: arabic};
timeline.data = record;
