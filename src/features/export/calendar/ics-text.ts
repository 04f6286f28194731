/** Corrects texts and lines that `ts-ics` does not write as RFC 5545 requires. */

/** The maximum length of a line without its line break: RFC 5545, 3.1. */
const MAX_OCTETS = 75;

/** Text with line breaks of one kind, and without control characters except tabs. */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}

/** Escapes the text of a property that `ts-ics` does not escape. */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Folds lines again: `ts-ics` counts UTF-16 units, one too many, and splits characters. */
export function refold(text: string): string {
  return text.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** Octets of a character in UTF-8. A lone surrogate is written as U+FFFD, which also has three. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
