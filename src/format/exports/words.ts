/** The words of exports, by language. */
import {enExport} from '../messages/en-export.js';
import {koExport} from '../messages/ko-export.js';

export const exportMessages = {en: enExport, ko: koExport} as const;
