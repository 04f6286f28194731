/** Parses records, and computes what is shown of them. Loads for everything but the bundled article in English. */
import type {FeatureHost} from '../feature.js';
import {FocusKeeper} from '../../views/focus-keeper.js';

export {bareIssue} from '../../data/faults/bare-issue.js';
export {parseRecord} from '../../data/parse-record.js';
export {descending} from '../../model/order.js';
export {keptText} from './kept-text.js';
export {messages} from './messages.js';
export {RecordContent} from './record-content.js';
export {readRecord} from './read-record.js';
export {replacedKeys, withStrings} from './strings.js';
export {styles} from './styles.js';
export {updateMarks, updatesStatus} from './updates-view.js';

export function attach(host: FeatureHost): void {
  new FocusKeeper(host);
}
