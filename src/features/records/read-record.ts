import type {ParsedDocument} from '../../data/parse-document.js';
import {parseRecord} from '../../data/parse-record.js';

/**
 * Parses the record that a page contains.
 * @param last the result of an earlier record
 * @param signal aborted when another record is requested: a late result is dropped
 * @param onLater called with the result of a long text
 * @returns the result; undefined for a long text
 */
export function readRecord(
  given: unknown,
  language: string,
  last: ParsedDocument | undefined,
  signal: AbortSignal,
  onLater: (result: ParsedDocument) => void,
): ParsedDocument | undefined {
  const result = parseRecord(given, {language}, last);
  if (!(result instanceof Promise)) return result;
  void result.then((late) => !signal.aborted && onLater(late));
  return undefined;
}
