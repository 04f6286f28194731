/** The format of a text from an address: by its content type, else by the address's extension, else by how it begins. */

export type Format = 'json' | 'csv';

/** What was sent that is neither. */
export type NoFormat = 'page' | 'other';

const JSON_TYPE = /^(application|text)\/json$|\+json$/;
const CSV_TYPE = /^text\/(csv|tab-separated-values)$|^application\/csv$/;
const PAGE_TYPE = /^text\/html$|^application\/xhtml\+xml$/;
/** Types that say nothing: servers send them for an extension that they do not know. */
const VAGUE_TYPE = /^$|^text\/plain$|\/octet-stream$/;

/**
 * @param type the content type; not that of a web page
 * @param addresses the one that was requested, and the one that answered after redirects
 */
export function formatOf(type: string, addresses: readonly string[], text: string): Format | NoFormat {
  const essence = essenceOf(type);
  if (JSON_TYPE.test(essence)) return 'json';
  if (CSV_TYPE.test(essence)) return 'csv';
  // Its parser says what to do with them.
  if (/^\s*(?:BEGIN:VCALENDAR|<\?xml|<(?:rss|feed)\b)/i.test(text.slice(0, 1000))) return 'csv';
  const first = text.trimStart().charAt(0);
  // No sheet begins like this, whatever its extension.
  if (VAGUE_TYPE.test(essence) && first === '<') return 'page';
  const extension = addresses.map(extensionOf).find(Boolean);
  if (extension) return extension === 'json' ? 'json' : 'csv';
  return VAGUE_TYPE.test(essence) && /^([{[]|\/[/*])/.test(text.trimStart().slice(0, 2)) ? 'json' : 'other';
}

/** Whether the content type is that of a web page: then the text is not needed. */
export function isPage(type: string): boolean {
  return PAGE_TYPE.test(essenceOf(type));
}

export function isFormat(format: Format | NoFormat): format is Format {
  return format === 'json' || format === 'csv';
}

/** The encoding that a content type names. */
export function charsetOf(type: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1];
}

/** The type without its parameters. */
function essenceOf(type: string): string {
  return type.split(';', 1)[0]!.trim().toLowerCase();
}

function extensionOf(address: string): string | undefined {
  // A response that was made by a script has an empty address.
  const {pathname} = new URL(address, 'https://relative.invalid/');
  return /\.(json|csv|tsv)$/i.exec(pathname)?.[1]?.toLowerCase();
}
