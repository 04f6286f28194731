/** What is wrong with a document, told in the reader's language: loaded where there is something to tell. */
import {enFaults} from './messages.js';
import {koFaults} from '../../format/messages/ko-faults.js';

export {styles} from './styles.js';
export {faultsView} from './faults-view.js';

export const messages = {en: enFaults, ko: koFaults};
