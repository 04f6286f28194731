import '../../src/define.js';
import record from '../data/plain.json';

document.querySelector('dprk-deployment-timeline')!.data = record;
