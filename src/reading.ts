/** What the first view of the bundled document in English does not need. */
export {ChunkController} from './controllers/chunks.js';
export {parseTimeline} from './data/parse.js';
export {dateWords} from './format/date-words.js';
export {teller} from './format/told.js';
export {prepare} from './model/prepare.js';
export {filterItems} from './model/query.js';
