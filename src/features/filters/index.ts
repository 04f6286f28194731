/** Filters, search, the limit, and the controls `actors` and `order`. Loads when one of them is used. */
import {FocusKeeper} from '../../views/focus-keeper.js';
import type {FeatureHost} from '../feature.js';

export {parseDay} from '../../model/day.js';
export {controls} from './controls.js';
export {messages} from './messages.js';
export {filterItems} from './query.js';
export {RevealActions} from './reveal-actions.js';
export {clearAllView, clearView, showAllView} from './status-view.js';
export {styles} from './styles.js';

export function attach(host: FeatureHost): void {
  new FocusKeeper(host);
}
