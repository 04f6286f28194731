/** Sources and media with an address that is only a part of their name, where nothing shows which words are the name. */
import {withoutEnd} from './linked-line.js';
import type {Parts} from './row.js';
import {isMediaFile} from '../media-type.js';
import {faultAt, type Fault, type MessageReference} from '../faults/fault.js';

/**
 * At the end, as in "Yonhap www.example.org/a", without `https://`. A name such as "Example.org" is no address: it has no slash.
 */
const ADDRESS_AT_END = /(?:^|\s)((?:www\.|[^\s/:]+\.[a-z]{2,}\/)\S+)$/i;
/** Anywhere, where another address is that of the source, or where there are several. */
const WEB_ADDRESS = /https?:\/\/\S{1,300}/i;
/** So much of a name is enough to find an address. */
const MAX_LENGTH = 500;
/** The texts of each list in which an address can be left over. */
const TEXTS = {sources: ['label'], corroboration: ['label'], media: ['alt', 'title']} as const;

/** A warning for each, with its path in the document. */
export function unlinkedAddresses(entries: readonly Parts[]): Fault[] {
  return entries.flatMap((entry, index) =>
    Object.entries(TEXTS).flatMap(([list, texts]) =>
      ((entry[list] ?? []) as Parts[]).flatMap((thing, line) =>
        texts.flatMap((text) => {
          const found = unlinkedIn(thing[text], thing.url ?? thing.src);
          const path = ['entries', index, list, line, text];
          // Texts for pictures may name a site.
          const isLost = found && (list !== 'media' || isMediaFile(found.found));
          return isLost ? [faultAt(path, 'address-text', {...found, severity: 'warning'})] : [];
        }),
      ),
    ),
  );
}

interface Unlinked {
  readonly found: string;
  readonly expected: MessageReference;
}

function unlinkedIn(text: unknown, address: unknown): Unlinked | undefined {
  if (typeof text !== 'string') return undefined;
  const written = WEB_ADDRESS.exec(text)?.[0];
  // A name may be the address again.
  if (written !== undefined)
    return text === address
      ? undefined
      : {found: withoutEnd(written), expected: {key: 'expected.address-lines'}};
  const found = address === undefined ? ADDRESS_AT_END.exec(text.slice(-MAX_LENGTH))?.[1] : undefined;
  return found === undefined ? undefined : {found, expected: {key: 'expected.address-begin'}};
}
