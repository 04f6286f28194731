/** The text of bytes. */
import {loadFaults} from './faults.js';

/** The first bytes of a text that names its encoding. */
const BYTE_ORDER_MARKS: readonly [mark: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * By the byte order mark, else by the encoding that the server names, else as UTF-8. Bytes that are not valid in it are a
 * fault: with replacement characters, a name would be damaged and nobody would notice.
 * @throws LoadFault
 */
export function textOf(bytes: Uint8Array, charset: string | undefined): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const decoder = decoderFor(marked ?? charset ?? 'utf-8');
  try {
    return decoder.decode(bytes);
  } catch {
    throw loadFaults.encoding(decoder.encoding.toUpperCase());
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, {fatal: true});
  } catch {
    return new TextDecoder('utf-8', {fatal: true}); // an unknown encoding
  }
}
