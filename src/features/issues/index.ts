/** The faults of a document in words: for the page, the console and the reader. Loads with the first fault or warning. */
export {withAdvice} from '../../data/faults/advice.js';
export {toIssue} from '../../data/issues.js';
export {warnInConsole} from './console.js';
export {detailsView} from './details-view.js';
export {messages} from './messages.js';
export {styles} from './styles.js';
