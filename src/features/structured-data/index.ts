/** Structured data for whoever reads pages by machine: loaded where the page asks for it. */
export {keepStructuredData as attend} from './script.js';

export const styles = [];
export const messages = {};
