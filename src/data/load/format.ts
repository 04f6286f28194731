/** What kind of text came from an address: by its content type, else by an address's ending, else by its beginning. */

export type Format = 'json' | 'csv';

/** What came instead, where it is neither. */
export type NoFormat = 'page' | 'other';

const JSON_TYPE = /^(application|text)\/json$|\+json$/;
const CSV_TYPE = /^text\/(csv|tab-separated-values)$|^application\/csv$/;
const PAGE_TYPE = /^text\/html$|^application\/xhtml\+xml$/;
/** Types that say nothing: what a server tells of an ending that it does not know. */
const VAGUE_TYPE = /^$|^text\/plain$|\/octet-stream$/;

/**
 * @param type the content type as the server tells it, not that of a web page
 * @param addresses the one that was asked for, and the one that answered in the end
 */
export function formatOf(type: string, addresses: readonly string[], text: string): Format | NoFormat {
  const essence = essenceOf(type);
  if (JSON_TYPE.test(essence)) return 'json';
  if (CSV_TYPE.test(essence)) return 'csv';
  const begin = text.trimStart().charAt(0);
  // No sheet begins like this, whatever the address is called.
  if (VAGUE_TYPE.test(essence) && begin === '<') return 'page';
  const ending = addresses.map(endingOf).find(Boolean);
  if (ending) return ending === 'json' ? 'json' : 'csv';
  return VAGUE_TYPE.test(essence) && /[{[]/.test(begin) ? 'json' : 'other';
}

/** Whether the server says that it is a web page: then its text is not needed to know it. */
export function isPage(type: string): boolean {
  return PAGE_TYPE.test(essenceOf(type));
}

export function isFormat(format: Format | NoFormat): format is Format {
  return format === 'json' || format === 'csv';
}

/** The name of an encoding, as the server tells it. */
export function charsetOf(type: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1];
}

/** The type alone, without its parameters. */
function essenceOf(type: string): string {
  return type.split(';', 1)[0]!.trim().toLowerCase();
}

function endingOf(address: string): string | undefined {
  // What answers in a test or a worker may have no address.
  const {pathname} = new URL(address, 'https://relative.invalid/');
  return /\.(json|csv|tsv)$/i.exec(pathname)?.[1]?.toLowerCase();
}
