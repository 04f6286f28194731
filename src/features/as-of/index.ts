/** The control of the record as of a day: loaded where `controls` names it. */
import {asOfStyles} from './styles.js';

export {asOfControl as control} from './player.js';

export const styles = [asOfStyles];
/** Its words come with those that tell of the day. */
export const messages = {};
