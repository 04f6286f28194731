/** Reads the record from an element of the page: a script, a table or a list. Loads when a page uses one. */
export {PageRecord, type PageRecordOptions} from './page-record.js';
