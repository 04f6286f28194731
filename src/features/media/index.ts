/** Pictures, films, sounds and embedded pages of entries. Loads if `media` is set. */
import {mediaStyles} from './styles.js';

export {mediaView as media} from './media-view.js';
export {messages} from './messages.js';
export const styles = [mediaStyles];
