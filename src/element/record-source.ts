/** The source of the record. If the page sets one, the bundled article is never shown instead. */
import type {RecordOrigin} from '../views/record-origin.js';

export interface RecordSource {
  /** `none`: there is nothing to show but the page's own content of the element. */
  readonly from: RecordOrigin | 'none';
  readonly given?: unknown;
}

/**
 * Uses the first source that is set.
 * @param child the text of a script inside the element, or a table or list inside it
 * @param own null if there is no bundled record to fall back to
 */
export function recordSource(data: unknown, src: unknown, child: unknown, own: unknown): RecordSource {
  const sources = Object.entries({data, src, child, own}) as [RecordOrigin, unknown][];
  const [from, given] = sources.find(([, given]) => (given ?? undefined) !== undefined) ?? [
    own === null ? 'none' : 'bundled',
  ];
  const isInPage = from === 'src' ? isReference(given) : from === 'child' && typeof given !== 'string';
  return {from: isInPage ? 'page' : from, given};
}

export function isBundled({from}: RecordSource): boolean {
  return from === 'bundled';
}

/** Attributes that people try for a record. None of them has an effect. */
export const MISTAKEN_ATTRIBUTES = ['data', 'url', 'json', 'source', 'data-src'] as const;

/** While a record loads, the last one stays; but never the bundled article, and nothing if the page takes its record away. */
export function canKeepContent(last: RecordSource, next: RecordSource): boolean {
  return next.from !== 'none' && isBundled(last) === isBundled(next);
}

/** Whether an address is `#` and the id of an element in the page. */
function isReference(address: unknown): boolean {
  return typeof address === 'string' && address.trimStart().startsWith('#');
}
