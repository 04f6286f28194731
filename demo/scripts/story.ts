import '../../src/define.js';
import record from '../data/tram.json';

document.querySelector<HTMLElementTagNameMap['dprk-deployment-timeline']>('#pictures')!.data = record;
