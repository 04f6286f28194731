/**
 * Whether data may have this address: http(s), or relative to the page. Nothing else decides that.
 * The URL parser does it and not a pattern, since it also recognizes `java\nscript:`.
 */
export function isAddress(address: string): boolean {
  try {
    // `.invalid` is never a real host: it is only the base of relative addresses.
    return /^https?:$/.test(new URL(address, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

const EMAIL = /^(mailto:)?[^\s@:/?#]+@[^\s@:/?#]+$/i;

/** Whether it can be a contact for corrections: an e-mail address, or an address as above. */
export function isContact(contact: string): boolean {
  return EMAIL.test(contact) || isAddress(contact);
}
