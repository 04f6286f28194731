/** What is wrong with a document, told in the reader's language: loaded where there is something to tell. */
import {enFaults} from './format/messages/en-faults.js';
import {koFaults} from './format/messages/ko-faults.js';

export {styles} from './styles/faults.js';
export {faultsView} from './views/faults.js';

export const messages = {en: enFaults, ko: koFaults};
