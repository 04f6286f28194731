/** Pictures of entries: loads where `media` is set. */
import {mediaStyles} from './styles.js';

export {mediaView as media} from './media-view.js';
export const styles = [mediaStyles];
