/** Blanks and invisible characters around values. They come from other programs, and nobody sees them. */

/** Blanks, non-breaking ones too, and format characters: of no width, of direction, soft hyphens, byte order marks. */
const UNSEEN = /[\s\p{Cf}]/u;

/** The text without what cannot be seen at its ends. In two loops, since a pattern for the end would be quadratic. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isUnseen(text, start)) start += 1;
  while (end > start && isUnseen(text, end - 1)) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Nearly all values begin and end with a letter or a digit of ASCII: asking the pattern takes many times as long. */
function isUnseen(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return !(code > 0x20 && code < 0x7f) && UNSEEN.test(text[index]!);
}

/** Whether nothing of it can be seen. */
export function isBlank(text: string): boolean {
  return trimmed(text) === '';
}
