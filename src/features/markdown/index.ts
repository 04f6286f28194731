/** The markup of texts. Loads for documents that have `markup`. */
import {markdownStyles} from './styles.js';

export {markupView} from './markup-view.js';
export {plainWords} from './plain-words.js';
export const styles = [markdownStyles];
