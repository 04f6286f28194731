/** What the first view of the bundled document in English does not need. */
export {ChunkController} from './controllers/chunks.js';
export {parseTimeline} from './data/parse.js';
export {enMore} from './format/messages/en-more.js';
export {teller} from './format/told.js';
export {prepare} from './model/prepare.js';
export {filterItems} from './model/query.js';
export {dayOf} from './model/day.js';
export {emptyView, moreControls} from './views/later.js';
export {longListView} from './views/long-list.js';
