/** Sources whose address is only a part of their name: without `https://`, a cell does not show where the name ends. */
import type {Parts} from './row.js';
import {faultAt, type Fault} from '../faults/fault.js';

/** At the end, as in "Yonhap www.example.org/a". A name such as "Example.org" is none: it has no slash. */
const ADDRESS_AT_END = /(?:^|\s)((?:www\.|[^\s/:]+\.[a-z]{2,}\/)\S+)$/i;
/** So much of a name is enough to find an address. */
const MAX_LENGTH = 500;

/** A warning for each, with its path in the document. */
export function unlinkedAddresses(entries: readonly Parts[]): Fault[] {
  return entries.flatMap(({sources}, index) =>
    ((sources ?? []) as Parts[]).flatMap(({label, url}, line) => {
      if (typeof label !== 'string' || url !== undefined) return [];
      const found = ADDRESS_AT_END.exec(label.slice(-MAX_LENGTH))?.[1];
      const path = ['entries', index, 'sources', line, 'label'];
      return found === undefined ? [] : [faultAt(path, 'address-text', {found, severity: 'warning'})];
    }),
  );
}
