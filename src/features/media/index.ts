/** Pictures of entries. Loads if `media` is set. */
import {mediaStyles} from './styles.js';

export {mediaView as media} from './media-view.js';
export const styles = [mediaStyles];
