/** The layout `lanes`: a lane for each actor, on a scale of time. */
import {selected} from '../../styles/selected.js';
import {laneEntries} from './styles/entries.js';
import {laneInteraction} from './styles/interaction.js';
import {lanes} from './styles/lanes.js';
import {entryPanel} from './styles/panel.js';
import {undated} from './styles/undated.js';
import {viewBar} from './styles/view-bar.js';

export {LanesLayout as Layout} from './lanes-layout.js';
export {messages} from './messages.js';
export const styles = [lanes, viewBar, undated, laneEntries, selected, laneInteraction, entryPanel];
