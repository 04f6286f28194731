/** From bytes to text. */
import {loadFaults} from './faults.js';

/** The first bytes of a text that names its encoding. */
const BYTE_ORDER_MARKS: readonly [mark: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The first bytes of files that people take for a sheet: ZIP (Excel, LibreOffice), older Office, PDF and gzip. */
const BINARY_BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
];

/**
 * Decodes a text. Its encoding is, in this order: that of its byte order mark; UTF-16 if zeros are where UTF-16 has them; the
 * one that the server names; UTF-8.
 * @throws LoadFault if the bytes are not valid in it, since with replacement characters a name would be damaged and nobody would
 *   notice; or if the file is not a text
 */
export function textOf(bytes: Uint8Array, charset: string | undefined): string {
  const beginsWith = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (BINARY_BEGINNINGS.some(beginsWith)) throw loadFaults.binary();
  const marked = BYTE_ORDER_MARKS.find(([mark]) => beginsWith(mark))?.[1];
  const decoder = decoderFor(marked ?? utf16In(bytes) ?? namedFor(bytes, charset));
  try {
    return decoder.decode(bytes);
  } catch {
    throw loadFaults.encoding(decoder.encoding.toUpperCase());
  }
}

const SAMPLE_SIZE = 1000;

/** UTF-16 without a mark, as some programs write it: in it, every second byte of Latin letters is zero. */
function utf16In(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE_SIZE);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  // A few zeros in a text of another encoding are an accident.
  if (even + odd < sample.length / 10) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Many servers name a western encoding for every file. What is valid as UTF-8 is not text in it: "é" would be "Ã©".
 */
function namedFor(bytes: Uint8Array, charset = 'utf-8'): string {
  if (!/^(?:windows-1252|iso-8859-15)$/.test(decoderFor(charset).encoding)) return charset;
  try {
    decoderFor('utf-8').decode(bytes);
    return 'utf-8';
  } catch {
    return charset;
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, {fatal: true});
  } catch {
    return new TextDecoder('utf-8', {fatal: true}); // an unknown encoding
  }
}
