/** Structured data for search engines and other programs: loads if `structured-data` is set. */
export {keepStructuredData as attach} from './script.js';
export {structuredData} from './structured-data.js';
