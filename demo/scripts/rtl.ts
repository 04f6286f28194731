import {DprkDeploymentTimeline} from '../../src/define.js';
import record from '../data/neptune.ar.json';
import {arabic} from './arabic.js';

const timeline = document.querySelector<DprkDeploymentTimeline>('#timeline')!;
timeline.strings = {ar: arabic};
timeline.data = record;
