/** Parses and checks every document that a page gives. The bundled article is parsed by the tests alone. */
import * as v from 'valibot';
import {isDocumentCode} from './faults/codes.js';
import {faultAt, type Fault, type MessageReference} from './faults/fault.js';
import {grouped, limited, moreFaults} from './faults/limit.js';
import {foreignFormat, isForeignDocument} from './foreign.js';
import {htmlWarning} from './html-warning.js';
import {complete} from './complete.js';
import {dateDoubts} from './dates/doubts.js';
import {withMediaLists} from './media-lists.js';
import type {ParseSettings} from './parse-settings.js';
import {referenceFaults} from './references.js';
import {checkedList, MORE} from './schema-list.js';
import {object} from './schema-object.js';
import {documentSchema, type TimelineDocument} from './schema.js';
import {shapeAt} from './shape.js';
import {finished, type Steps} from './steps.js';
import {Unchanged} from './unchanged.js';
import {repeatedNames} from './json/repeated-names.js';
import {fieldWarnings} from './field-warnings.js';

export interface ParsedDocument {
  /** Absent where it has an error. A copy: the page may change its own. */
  readonly document?: TimelineDocument;
  /** The faults, at most `MAX_FAULTS`: errors first, those of single values before those between values, then warnings. */
  readonly faults: readonly Fault[];
  /** Where it was loaded from, after redirects; absent if it was not loaded. */
  readonly address?: string;
}

/**
 * Reads a document in the format: an object, or JSON. Fills in what it leaves out.
 * Never throws: `faults` has everything that is wrong, up to `MAX_FAULTS` and the number of the rest.
 * @param last an earlier version: its entries are used again where they have not changed. The result is the same without it.
 */
export function parseDocument(
  input: unknown,
  settings: ParseSettings = {},
  last?: ParsedDocument,
): ParsedDocument {
  return finished(documentSteps(input, settings, last));
}

/** The same, step by step. */
export function* documentSteps(
  input: unknown,
  settings: ParseSettings = {},
  last?: ParsedDocument,
): Steps<ParsedDocument> {
  try {
    return yield* parsed(input, settings, last);
  } catch (error) {
    // A getter or a proxy of the page has thrown.
    const expected = error instanceof Error ? error.message : typeof error;
    return {faults: [faultAt([], 'unreadable', {expected})]};
  }
}

function* parsed(
  written: unknown,
  settings: ParseSettings,
  last: ParsedDocument | undefined,
): Steps<ParsedDocument> {
  const input = typeof written === 'string' ? withoutMark(written) : written;
  const {value: given, fault} = valueOf(input);
  if (fault) return {faults: [fault]};
  yield;
  const repeated = typeof input === 'string' ? yield* repeatedNames(input, given) : [];
  if (isForeignDocument(given)) return {faults: [faultAt([], 'foreign')]};
  // A list has a method `entries`, which would be taken for the field.
  if (Array.isArray(given)) return {faults: [faultAt([], 'top-level', {found: given})]};
  const {value, pathOf} = withMediaLists(given);
  yield;
  const list = entriesIn(value);
  const unchanged = list && last?.document && new Unchanged(list, last.document);
  const result = v.safeParse(list ? yield* schemaFor(list, unchanged) : documentSchema, value);
  const document = result.success ? complete(result.output, settings) : undefined;
  yield;
  const invalid = errorsOf({issues: result.issues ?? [], output: document ?? result.output, value});
  yield;
  // An unchanged entry has no warning if the last version had none.
  const others = last?.faults.length === 0 ? unchanged?.others : undefined;
  const warnings = fieldWarnings(documentSchema, others ? {...(value as object), entries: others} : value);
  yield;
  const html = document ? htmlWarning(others ? withHoles(document, others) : document, input) : [];
  const doubts = dateDoubts(value);
  const known = [...invalid, ...warnings, ...doubts, ...html].map((one) => ({
    ...one,
    path: pathOf(one.path),
  }));
  const found = [...known, ...repeated];
  const errors = found.filter(({severity}) => severity === 'error');
  const faults = limited([...errors, ...found.filter(({severity}) => severity === 'warning')]);
  return document && errors.length === 0 ? {document, faults} : {faults};
}

function entriesIn(value: unknown): unknown[] | undefined {
  const {entries} = (value ?? {}) as {entries?: unknown};
  return Array.isArray(entries) ? entries : undefined;
}

/** The document with holes where a list has holes. */
function withHoles(document: TimelineDocument, list: readonly unknown[]): object {
  return {...document, entries: list.map((_, index) => document.entries[index])};
}

/** The schema of the document, in which the entries of this one are already checked: that takes longest. */
function* schemaFor(entries: unknown[], unchanged: Unchanged | undefined): Steps<typeof documentSchema> {
  const {entries: fields} = documentSchema;
  return object({...fields, entries: yield* checkedList(fields.entries, entries, unchanged?.at)});
}

interface Checked {
  readonly issues: readonly v.GenericIssue[];
  readonly output: unknown;
  /** What was checked. */
  readonly value: unknown;
}

function errorsOf({issues, output, value}: Checked): Fault[] {
  const invalid = issues.filter(({message}) => message !== MORE).map((issue) => schemaFault(issue, value));
  const more = issues.reduce((sum, {message, input}) => sum + (message === MORE ? Number(input) : 0), 0);
  // With so many, those between values would not be listed.
  if (more > 0) return [...invalid, ...moreFaults(more, 'error')];
  const paths = new Set(invalid.map(keyOf));
  return [...invalid, ...referenceFaults(output).filter((one) => !paths.has(keyOf(one)))];
}

function keyOf({path}: Fault): string {
  return JSON.stringify(path);
}

/** Without the byte order mark of a file, which a server that reads it as text may have left. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function valueOf(input: unknown): {value: unknown; fault?: Fault} {
  if (typeof input !== 'string') return {value: input};
  try {
    return {value: JSON.parse(input) as unknown};
  } catch (error) {
    const expected = foreignFormat(input) ?? (error as Error).message;
    return {value: undefined, fault: faultAt([], 'json', {expected, written: input})};
  }
}

function schemaFault(issue: v.GenericIssue, document: unknown): Fault {
  const {received, message, input: found} = issue;
  const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
  if (received === 'undefined') {
    return faultAt(path, 'missing', path.join() === 'entries' ? {written: '', document} : {});
  }
  if (found === null && path.length > 0) return faultAt(path, 'null');
  if (isDocumentCode(message))
    return faultAt(path, message, {
      found,
      ...(message === 'length' && {expected: grouped(Number(issue.requirement))}),
      ...(message.startsWith('date-') && typeof found === 'string' && {written: found}),
    });
  const values = valuesAt(path);
  return values === undefined
    ? faultAt(path, 'type', {found, expected: typeMessage(issue), written: ''})
    : faultAt(path, 'value', {found, expected: values});
}

/** What a value can be, as JSON, where it is one of a few. */
function valuesAt(path: readonly PropertyKey[]): string | undefined {
  const {options, literal, type} = shapeAt(documentSchema, path) ?? {};
  const values = type === 'picklist' ? options : literal === undefined ? undefined : [literal];
  return values?.map((value) => JSON.stringify(value)).join(', ');
}

const TYPES: Readonly<Record<string, MessageReference['key']>> = {
  Object: 'expected.object',
  Array: 'expected.list',
  string: 'expected.string',
  number: 'expected.number',
};

/** The type that valibot expected. */
function typeMessage({expected, input}: v.GenericIssue): MessageReference {
  if (expected === 'string' && typeof input === 'number') return {key: 'expected.string-quoted'};
  return {key: TYPES[expected ?? ''] ?? 'expected.other'};
}
