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
