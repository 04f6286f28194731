/** What the first view of the bundled document in English does not need. */
export {readFilterOptions} from '../../element/filter-options.js';
export {asOfStatus} from '../as-of/status.js';
export {ListSections} from './list-sections.js';
export {RevealActions} from '../filters/reveal-actions.js';
export {faultsView} from '../issues/notice.js';
export {FullContent} from './full-content.js';
export {filterItems} from '../filters/query.js';
export {styles} from '../../styles/later.js';
export * as further from '../../views/further.js';
export {clearView, emptyView, moreControls, showAllView} from '../filters/controls-view.js';
export {longListView} from './long-list-view.js';
