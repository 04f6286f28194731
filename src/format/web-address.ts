/** The absolute address; undefined if it is not a web address, because other readers could not open it. */
export function webAddress(url: string | undefined, base?: string): string | undefined {
  if (!url) return undefined;
  try {
    const {protocol, href} = new URL(url, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined; // A relative address without a base.
  }
}
