/** The public parser of documents. */
import {toIssue, type Issue} from './issues.js';
import {parseDocument} from './parse-document.js';
import type {ParseSettings} from './parse-settings.js';
import type {TimelineDocument} from './schema.js';

export interface ParseResult {
  /** Absent where it has an error. A copy: the page may change its own. */
  readonly document?: TimelineDocument;
  /** The faults, at most 500; if there are more, the last one has their number. Errors come first, those of single values before those between values, then warnings. */
  readonly issues: readonly Issue[];
}

export type {ParseSettings} from './parse-settings.js';

/**
 * Reads a document in the format: an object, or JSON. Fills in what it leaves out.
 * Never throws: `issues` has everything that is wrong, not just the first fault.
 */
export function parseTimeline(input: unknown, settings?: ParseSettings): ParseResult {
  const {document, faults} = parseDocument(input, settings);
  const issues = faults.map(toIssue);
  return document ? {document, issues} : {issues};
}
