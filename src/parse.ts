/** The parser of documents alone, also for servers. It needs no DOM. */
export {parseTimeline, type Reading} from './data/parse.js';
