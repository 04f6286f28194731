/** Structured data, for programs that read pages: loads where `structured-data` is set. */
export {keepStructuredData as attach} from './script.js';
export {structuredData} from './structured-data.js';
