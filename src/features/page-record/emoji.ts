/** Pictures that a page shows instead of a character, as WordPress does: their alternative text is that character. */

const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;
const ONLY_EMOJI = /^[\p{Emoji}\p{Emoji_Component}]+$/u;

/** The text of such a picture; undefined for everything else. */
export function emojiOf(element: Element): string | undefined {
  if (element.localName !== 'img') return undefined;
  const text = element.getAttribute('alt')?.trim() ?? '';
  const isEmoji = element.classList.contains('emoji') || (EMOJI.test(text) && ONLY_EMOJI.test(text));
  return isEmoji ? text : undefined;
}
