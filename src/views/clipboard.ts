/** Gives a text to the clipboard, which may be absent, refused by the reader, or kept from a frame. */
export async function takenByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What the clipboard does not take is there to be copied by hand. */
export function offer(field: HTMLTextAreaElement | null | undefined): void {
  field?.focus();
  field?.select();
}
