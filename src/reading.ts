/** What the first view of the bundled document in English does not need. */
export {readChoices} from './choices.js';
export {asOfStatus} from './controllers/as-of-status.js';
export {ChunkController} from './controllers/chunks.js';
export {ReaderMoves} from './controllers/moves.js';
export {faultsView} from './fault-notice.js';
export {FullContent} from './full-content.js';
export {filterItems} from './model/query.js';
export {styles} from './styles/later.js';
export * as further from './views/further.js';
export {clearView, emptyView, moreControls, showAllView} from './views/later.js';
export {longListView} from './views/long-list.js';
