/** The one door: every document that is shown, the bundled one in the tests too, comes through here. */
import * as v from 'valibot';
import {isFault, issueAt, type Fault, type Issue} from './issues.js';
import {jsonFault} from './json/syntax-fault.js';
import {referenceIssues} from './references.js';
import {documentSchema, type TimelineDocument} from './schema.js';
import {unknownFields} from './unknown-fields.js';

export interface ParseResult {
  /** The document, where it has no error; a copy, so that the page may go on changing its own. */
  readonly document?: TimelineDocument;
  /** Every fault: errors first, those of single parts before those between parts, then warnings. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a document in the format: an object, or the text of one.
 * Never throws: what is wrong is told in `issues`, all of it and not the first fault alone.
 */
export function parseTimeline(input: unknown): ParseResult {
  const {value, fault} = fromText(input);
  if (fault) return {issues: [fault]};
  const result = v.safeParse(documentSchema, value);
  const faults = (result.issues ?? []).map(faultOf);
  const told = new Set(faults.map(({path}) => path));
  const errors = [...faults, ...referenceIssues(result.output).filter(({path}) => !told.has(path))];
  const issues = [...errors, ...unknownFields(documentSchema, value)];
  return result.success && errors.length === 0 ? {document: result.output, issues} : {issues};
}

function fromText(input: unknown): {value: unknown; fault?: Issue} {
  if (typeof input !== 'string') return {value: input};
  try {
    return {value: JSON.parse(input) as unknown};
  } catch (error) {
    return {
      value: undefined,
      fault: issueAt([], 'json', undefined, jsonFault(input) ?? (error as Error).message),
    };
  }
}

type SchemaIssue = v.GenericIssue;

function faultOf(issue: SchemaIssue): Issue {
  const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
  return issueAt(path, ...fault(issue));
}

function fault(issue: SchemaIssue): [Fault, unknown?, string?] {
  if (issue.received === 'undefined') return ['missing'];
  if (isFault(issue.message)) return [issue.message, issue.input];
  return [
    issue.type === 'picklist' || issue.type === 'literal' ? 'value' : 'type',
    issue.input,
    expected(issue),
  ];
}

const NAMES: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a string',
  number: 'a number',
};

/** What valibot expected, in words. */
function expected({expected: raw}: SchemaIssue): string {
  return NAMES[raw ?? ''] ?? (raw ?? 'something else').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
}
