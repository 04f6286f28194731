/** @returns whether it worked: the browser, the reader or the permissions of a frame can refuse it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the text of a field, so that the reader can copy it without the Clipboard API. */
export function selectForCopying(field: HTMLTextAreaElement | null | undefined): void {
  field?.focus();
  field?.select();
}

/**
 * Copies a text and reports that in the status line of a box. Without the Clipboard API, selects the box's field with the text.
 * @param messages for the status line
 */
export async function copyFromBox(
  box: Element,
  text: string,
  messages: {readonly copied: string; readonly byHand: string},
): Promise<void> {
  const status = box.querySelector('[role="status"]')!;
  // Cleared first, so that screen readers announce the same message again.
  status.textContent = '';
  const isCopied = await copyText(text);
  if (!isCopied) selectForCopying(box.querySelector('textarea'));
  status.textContent = isCopied ? messages.copied : messages.byHand;
}
