/**
 * Which addresses data may hold. The one place that decides: http(s), or relative to the page.
 * The URL parser is asked, not a pattern, since it also sees through `java\nscript:`.
 */
export function isAddress(address: string): boolean {
  try {
    // `.invalid` can never be a real host: it only gives relative addresses something to stand on.
    return /^https?:$/.test(new URL(address, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

const EMAIL = /^(mailto:)?[^\s@:/?#]+@[^\s@:/?#]+$/i;

/** Whether corrections can be sent there: an e-mail address, or an address as above. */
export function isContact(contact: string): boolean {
  return EMAIL.test(contact) || isAddress(contact);
}
