/** The faults of a document, for somebody who can correct it: loads where there are some. */
export {faultsView} from './faults-view.js';
export {messages} from './messages.js';
export {styles} from './styles.js';
