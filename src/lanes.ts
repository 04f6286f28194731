/** The layout `lanes`, loaded when it is first asked for: a lane an actor, on a true time scale. */
import {enLanes} from './format/messages/en-lanes.js';
import {koLanes} from './format/messages/ko-lanes.js';
import {laneEntries} from './styles/lane-entries.js';
import {lanes} from './styles/lanes.js';
import {selected} from './styles/selected.js';

export {LanesLayout as Layout} from './controllers/lanes/layout.js';
export const styles = [lanes, laneEntries, selected];
export const messages = {en: enLanes, ko: koLanes};
