/** A file with the dates corrected that can mean one thing only. */
import {csvEdits} from '../data/fix/csv-edits.js';
import {withEdits, type Edit} from '../data/fix/edits.js';
import {jsonEdits} from '../data/fix/json-edits.js';
import type {Input} from './input.js';

interface Fixed {
  readonly text: string;
  /** In the encoding of the file; UTF-8 if it was UTF-16 without a byte order mark. */
  readonly bytes: Uint8Array;
  /** The number of corrected dates. */
  readonly count: number;
}

export function fixed({text, bytes, format}: Input): Fixed {
  const edits = format === 'csv' ? csvEdits(text) : editsInJson(text);
  const result = withEdits(text, edits);
  return {text: result, bytes: encoded(result, bytes), count: edits.length};
}

/** None in a text that is not JSON. */
function editsInJson(text: string): Edit[] {
  try {
    JSON.parse(text);
  } catch {
    return [];
  }
  return jsonEdits(text);
}

/** @param original the file before the correction, for its byte order mark */
function encoded(text: string, [first, second, third]: Uint8Array): Uint8Array {
  if (first === 0xff && second === 0xfe) return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return Buffer.from(isMarked ? `\uFEFF${text}` : text);
}
