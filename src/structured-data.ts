/** Structured data for whoever reads pages by machine: loaded where the page asks for it. */
export {keepStructuredData as attend} from './controllers/structured-data.js';

export const styles = [];
export const messages = {};
