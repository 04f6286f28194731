/** Filters and search, and the controls that are not there by default: loads where one of them is used. */
export {controls} from './controls.js';
export {messages} from './messages.js';
export {filterItems} from './query.js';
export {styles} from './styles.js';
