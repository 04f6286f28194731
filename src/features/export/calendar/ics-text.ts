/** What RFC 5545 asks of texts and lines, where the writer in use does otherwise. */

/** A line is 75 octets at most, its break aside. */
const OCTETS = 75;

/** Line breaks of one kind, and no other control characters but tabs. */
export function plain(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}

/** For a property whose text the writer takes as it is. */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** The writer folds lines by UTF-16 units, through the middle of characters, and a unit too long: folds them anew. */
export function refolded(text: string): string {
  return text.replaceAll('\r\n ', '').split('\r\n').map(folded).join('\r\n');
}

function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** In UTF-8; half a surrogate pair is written as U+FFFD, which is three too. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
