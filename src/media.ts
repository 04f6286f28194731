/** The pictures of entries: loaded where the page allows them. */
import {mediaStyles} from './styles/media.js';

export {mediaView as media} from './views/media.js';

export const styles = [mediaStyles];
/** It says nothing but what the document does. */
export const messages = {};
