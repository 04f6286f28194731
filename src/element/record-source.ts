/** Where the record comes from. Where a page gives one, the bundled article is never shown instead. */
import type {RecordOrigin} from '../views/record-origin.js';

export interface RecordSource {
  readonly from: RecordOrigin;
  readonly given?: unknown;
}

/** The first that is set. */
export function recordSource(data: unknown, src: unknown, child: unknown, own: unknown): RecordSource {
  const sources = Object.entries({data, src, child, own}) as [RecordSource['from'], unknown][];
  const [from, given] = sources.find(([, given]) => (given ?? undefined) !== undefined) ?? ['bundled'];
  return {from, given};
}

export function isBundled({from}: RecordSource): boolean {
  return from === 'bundled';
}

/** The text of the script inside a tag, where there is one. */
export function childRecord({children}: ParentNode): string | undefined {
  return [...children].find((child) => (child as HTMLScriptElement).type === 'application/json')?.textContent;
}
