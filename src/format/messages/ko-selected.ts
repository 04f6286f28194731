/** What stands on the panel of the selected entry, in Korean. */
import type {enSelected} from './en-selected.js';

export const koSelected: Readonly<Record<keyof typeof enSelected, string>> = {
  'selected.name': '선택한 항목',
  'selected.close': '닫기',
};
