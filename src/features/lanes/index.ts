/** The layout `lanes`, loaded when it is first asked for: a lane an actor, on a true time scale. */
import {LanesLayout} from './lanes-layout.js';
import {laneEntries} from './styles/entries.js';
import {lanes} from './styles/lanes.js';
import {selected} from '../../styles/selected.js';
import type {FeatureHost} from '../feature.js';

export const styles = [lanes, laneEntries, selected];
export {messages} from './messages.js';

/** What takes the view in hand comes when there is something to be seen. */
export class Layout extends LanesLayout {
  constructor(host: FeatureHost) {
    super(host, () => import('./interaction-module.js'));
  }
}
