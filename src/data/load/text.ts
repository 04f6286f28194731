/** The characters of bytes. */
import {LoadFault} from './faults.js';

/** By their first bytes, and so whatever else is said of them. */
const MARKS: readonly [mark: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * In the encoding that a byte order mark tells, else in the one that the server tells, else in UTF-8. Bytes that are
 * none of its characters are a fault: replaced by a question mark, a name would be lost and nobody would know.
 */
export function textOf(bytes: Uint8Array, charset: string | undefined, address: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const decoder = decoderFor(marked ?? charset ?? 'utf-8');
  try {
    return decoder.decode(bytes);
  } catch {
    throw new LoadFault('load-encoding', address, decoder.encoding.toUpperCase());
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, {fatal: true});
  } catch {
    return new TextDecoder('utf-8', {fatal: true}); // nobody knows that encoding
  }
}
