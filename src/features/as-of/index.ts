/** The record as of a day: loads where `as-of` is set, or `controls` has it. */
import {asOfControl} from './player.js';
import {asOfStyles} from './styles.js';

export {parseDay} from '../../model/day.js';
export {messages} from './messages.js';
export {asOfStatus} from './status.js';
export const styles = [asOfStyles];
export const controls = {'as-of': asOfControl};
