/** The parser of documents alone, also for servers. It needs no DOM. */
export {parseTimeline, type ParseResult} from './data/parse.js';
