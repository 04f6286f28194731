/** The words of exports, by language. */
import {enExport} from './messages.js';
import {koExport} from '../../format/messages/ko-export.js';

export const exportMessages = {en: enExport, ko: koExport} as const;
