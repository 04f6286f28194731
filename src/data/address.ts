/**
 * Whether data may have this address: http(s), or relative to the page. Nothing else decides that.
 * The URL parser does it and not a pattern, since it also recognizes `javascript:` after other characters. It removes control
 * characters; files that we write would keep them.
 */
export function isAddress(address: string): boolean {
  return !/\p{Cc}/u.test(address.trim()) && BASES.every((base) => isWebAddress(address, base));
}

/**
 * The bases of relative addresses, whose host is never a real one. `https:` alone is relative to the one, and no address in a page
 * of the other.
 */
const BASES = ['https://relative.invalid/', 'http://relative.invalid/'];

function isWebAddress(address: string, base: string): boolean {
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}

/** One address: without characters that would add another recipient, a header or a text to the mail. */
const EMAIL = /^(?:mailto:)?[^\s\p{Cc}@:/?#%&,;<>()[\]\\"]+@[^\s\p{Cc}@:/?#%&,;<>()[\]\\"]+$/iu;
/** `desk@example.org?bcc=…` would also be a relative address. */
const LIKE_EMAIL = /^[^/?#]*@/;

/** Whether it can be a contact for corrections: an e-mail address, or an address as above. */
export function isContact(contact: string): boolean {
  return LIKE_EMAIL.test(contact) ? EMAIL.test(contact) : isAddress(contact);
}
