/** The list of the faults of a document. It loads when there are some. */
export {detailsView} from './details-view.js';
export {messages} from './messages.js';
export {styles} from './styles.js';
