/** Sources whose address is only a part of their name, where nothing shows which words are the name. */
import {withoutEnd} from './linked-line.js';
import type {Parts} from './row.js';
import {faultAt, type Fault} from '../faults/fault.js';

/**
 * At the end, as in "Yonhap www.example.org/a", without `https://`. A name such as "Example.org" is no address: it has no slash.
 */
const ADDRESS_AT_END = /(?:^|\s)((?:www\.|[^\s/:]+\.[a-z]{2,}\/)\S+)$/i;
/** Anywhere, where another address is that of the source, or where there are several. */
const WEB_ADDRESS = /https?:\/\/\S{1,300}/i;
/** So much of a name is enough to find an address. */
const MAX_LENGTH = 500;
const LISTS = ['sources', 'corroboration'] as const;

/** A warning for each, with its path in the document. */
export function unlinkedAddresses(entries: readonly Parts[]): Fault[] {
  return entries.flatMap((entry, index) =>
    LISTS.flatMap((list) =>
      ((entry[list] ?? []) as Parts[]).flatMap((source, line) => {
        const found = unlinkedIn(source);
        const path = ['entries', index, list, line, 'label'];
        return found === undefined ? [] : [faultAt(path, 'address-text', {found, severity: 'warning'})];
      }),
    ),
  );
}

function unlinkedIn({label, url}: Parts): string | undefined {
  if (typeof label !== 'string') return undefined;
  const written = WEB_ADDRESS.exec(label)?.[0];
  // A name may be the address again.
  if (written !== undefined) return label === url ? undefined : withoutEnd(written);
  return url === undefined ? ADDRESS_AT_END.exec(label.slice(-MAX_LENGTH))?.[1] : undefined;
}
