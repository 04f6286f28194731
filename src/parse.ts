/** The parser of documents alone, also for servers. It needs no DOM. */
import type {ParseResult} from './data/parse.js';

export {parseTimeline, type ParseResult} from './data/parse.js';

/** @deprecated The former name of `ParseResult`. */
export type Reading = ParseResult;
