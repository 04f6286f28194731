/** The page's own records: parsing, computed content, updates, long lists. Loads when a page sets `data`, `src` or a script. */
import type {FeatureHost} from '../feature.js';
import {FocusKeeper} from './focus-keeper.js';

export {parseDocument} from '../../data/parse-document.js';
export {toIssue} from '../../data/issues.js';
export {descending} from '../../model/order.js';
export {ListSections} from './list-sections.js';
export {warnInConsole} from './console.js';
export {keptText} from './kept-text.js';
export {longListView} from './long-list-view.js';
export {messages} from './messages.js';
export {RecordContent} from './record-content.js';
export {needsSections, sectionsOf} from './sections.js';
export {replacedKeys, withStrings} from './strings.js';
export {styles} from './styles.js';
export {updatesOf, updatesStatus} from './updates-view.js';

export function attach(host: FeatureHost): void {
  new FocusKeeper(host);
}
