import {documentSteps, type ParsedDocument} from './parse-document.js';
import type {ParseSettings} from './parse-settings.js';
import {inSteps} from './steps.js';

/** Reads a document as `parseDocument` does; a long text step by step, so that the page can be used meanwhile. */
export function parseRecord(
  input: unknown,
  settings?: ParseSettings,
  last?: ParsedDocument,
): ParsedDocument | Promise<ParsedDocument> {
  return inSteps(typeof input === 'string' ? input.length : 0, documentSteps(input, settings, last));
}

export type ParseRecord = typeof parseRecord;
