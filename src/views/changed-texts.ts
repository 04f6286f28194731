/**
 * Translators of browsers put each text of a page into a `<font>`. If the text changes then, Lit sets `data` of that element
 * instead of a text node, and nothing is seen. Call it after an update.
 */
export function showChangedTexts(root: ParentNode): void {
  for (const font of root.querySelectorAll<HTMLElement & {readonly data?: string}>('font')) {
    if (font.data !== undefined) font.replaceWith(font.data);
  }
}
