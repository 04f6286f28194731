/** The record as of a day. Loads when `as-of` is set or is one of the `controls`. */
import {asOfControl} from './player.js';
import {asOfStyles} from './styles.js';

export {parseDay} from '../../model/day.js';
export {messages} from './messages.js';
export {asOfStatus} from './status.js';
export const styles = [asOfStyles];
export const controls = {'as-of': asOfControl};
