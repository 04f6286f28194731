/** The pictures of entries: loaded where the page allows them. */
import {mediaStyles} from './styles.js';

export {mediaView as media} from './media-view.js';

export const styles = [mediaStyles];
/** It says nothing but what the document does. */
export const messages = {};
