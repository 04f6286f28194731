/** What the first view of the bundled document in English does not need. */
export {ChunkController} from './controllers/chunks.js';
export {ReaderMoves} from './controllers/moves.js';
export {parseTimeline} from './data/parse.js';
export {enMore} from './format/messages/en-more.js';
export {teller} from './format/told.js';
export {prepare} from './model/prepare.js';
export {filterItems} from './model/query.js';
export {dayOf} from './model/day.js';
export {styles} from './styles/later.js';
export {clearView, emptyView, moreControls, showAllView} from './views/later.js';
export {longListView} from './views/long-list.js';
