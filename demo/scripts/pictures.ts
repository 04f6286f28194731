import '../../src/define.js';
import record from '../data/tram.json';

document.querySelector('dprk-deployment-timeline')!.data = record;
