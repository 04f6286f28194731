/** The direction of texts. */

/** Letters of scripts that are written from right to left. */
const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * By the first letter, as with `dir="auto"`. That attribute itself takes browsers long in a text with many line breaks: they
 * look for the letter again after each node, while they read the HTML.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RTL_LETTER.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
