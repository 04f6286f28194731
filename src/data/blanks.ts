/** Blanks and invisible characters around values. They come from other programs, and nobody sees them. */

/** Blanks, non-breaking ones too, and format characters: of no width, of direction, soft hyphens, byte order marks. */
const UNSEEN = /[\s\p{Cf}]/u;

/** The text without what cannot be seen at its ends. In two loops, since a pattern for the end would be quadratic. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && UNSEEN.test(text[start]!)) start += 1;
  while (end > start && UNSEEN.test(text[end - 1]!)) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Whether nothing of it can be seen. */
export function isBlank(text: string): boolean {
  return trimmed(text) === '';
}
