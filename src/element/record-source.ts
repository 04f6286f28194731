/** The source of the record. If the page sets one, the bundled article is never shown instead. */
import type {RecordOrigin} from '../views/record-origin.js';

export interface RecordSource {
  readonly from: RecordOrigin;
  readonly given?: unknown;
}

/** Uses the first source that is set. */
export function recordSource(data: unknown, src: unknown, child: unknown, own: unknown): RecordSource {
  const sources = Object.entries({data, src, child, own}) as [RecordSource['from'], unknown][];
  const [from, given] = sources.find(([, given]) => (given ?? undefined) !== undefined) ?? ['bundled'];
  return {from, given};
}

export function isBundled({from}: RecordSource): boolean {
  return from === 'bundled';
}

/** The text of the JSON script inside the element, if there is one. */
export function childRecord({children}: ParentNode): string | undefined {
  return [...children].find((child) => (child as HTMLScriptElement).type === 'application/json')?.textContent;
}
