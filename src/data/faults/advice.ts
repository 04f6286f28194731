/** What to write instead. Apart from the parser, since only a document with faults needs it. */
import {eraOf} from '../dates/era-names.js';
import {dateAdvice} from '../dates/date-advice.js';
import {doubtAdvice} from '../dates/doubt-advice.js';
import {yearBefore} from '../dates/edtf-text.js';
import {isDateAt} from '../is-date-at.js';
import {syntaxFault} from '../json/syntax-fault.js';
import {foreignFormat, YAML, type Formats} from '../foreign.js';
import {documentSchema} from '../schema.js';
import {shapeAt, type Shape} from '../shape.js';
import {exampleOf, listsIn, TEXT} from '../suggestions.js';
import {plainName, synonymOf} from '../synonyms.js';
import {isTypingError} from '../typing-error.js';
import type {FaultCode} from './codes.js';
import type {Fault, MessageReference, Params} from './fault.js';
import {isDocumentPath, keysText} from './path.js';

interface Advice {
  readonly code: FaultCode;
  readonly expected?: MessageReference | string | undefined;
}

/**
 * A field that never has a whole date. In English alone, as the names of fields are: `parts-of-date.ts` knows the headers of
 * sheets in other languages.
 */
const PART_OF_DATE = /^(?:(?:start|end)?(?:month|time)|end(?:date|year|day)?|dateend|until)$/;

/** Names that people give to the list of entries. */
const LISTS: readonly string[] = ['events', 'items', 'records', 'rows', 'data', 'timeline'];
/** So many lists are named that may have entries. */
const MAX_LISTS = 3;

/** What is no JSON, but a record all the same. */
const NO_JSON: Formats = [
  [/^[^\n{[]*(?:^|[,;\t])"?(?:date|headline)"?(?:[,;\t\r\n]|$)/i, 'expected.foreign-sheet'],
  YAML,
];

/** Adds advice to a fault of the parser. Any other fault, and one that has its advice, stays as it is. */
export function withAdvice(fault: Fault): Fault {
  const {written, document, fields, ...rest} = fault;
  if (written === undefined) return fault;
  if (fault.code === 'type') return {...rest, ...typeAdvice(fault)};
  if (fault.code === 'date-doubt') return {...rest, params: withDoubt(fault.params, written)};
  if (fault.code === 'missing') return {...rest, ...missingAdvice(document)};
  const [list, , field] = isDocumentPath(fault.path) ? fault.path : [];
  const inEntry = list === 'entries' && field === written;
  const {code, expected} = adviceFor(fault.code, {
    written,
    lacking: missingFields(document, fields),
    fields: (fields ?? {}) as Readonly<Record<string, Shape>>,
    inEntry,
    value: (document as Readonly<Record<string, unknown>> | undefined)?.[written],
  });
  return {...rest, code, params: {...fault.params, ...(expected && {expected})}};
}

interface Written {
  readonly written: string;
  /** The fields that the object does not have. */
  readonly lacking: readonly string[];
  /** All that it can have, by name. */
  readonly fields: Readonly<Record<string, Shape>>;
  /** Whether it is the name of a field of an entry. */
  readonly inEntry: boolean;
  /** The value of the field. */
  readonly value: unknown;
}

/** Several lists may be one in pieces, such as a list for each year, unless one has a name that people give to entries. */
function missingAdvice(document: unknown): Pick<Fault, 'code' | 'params'> {
  const all = listsIn(document, documentSchema.entries);
  const named = all.find((path) => LISTS.includes(String(path.at(-1)).toLowerCase()));
  const lists = named ? [named] : all;
  if (lists.length === 0) return {code: 'missing', params: {}};
  const names = [...lists.slice(0, MAX_LISTS).map(keysText), ...(lists.length > MAX_LISTS ? ['…'] : [])];
  return {code: lists.length === 1 ? 'missing-list' : 'missing-lists', params: {expected: names.join(', ')}};
}

function adviceFor(code: FaultCode, {written, lacking, fields, inEntry, value}: Written): Advice {
  if (code === 'json') return {code, expected: foreignFormat(written, NO_JSON) ?? syntaxFault(written)};
  if (code !== 'unknown') return dateAdvice(written) ?? {code};
  if (inEntry && typeof value === 'string' && eraOf(value) === 'before') return {code: 'date-era'};
  if (inEntry && PART_OF_DATE.test(plainName(written))) return {code: 'date-part'};
  const [key = '', inner] = synonymOf(written)?.split('.') ?? [];
  const shape = fields[key];
  if (shape) return lacking.includes(key) ? synonymAdvice(key, shape, inner) : {code};
  const field = fieldFor(written, lacking);
  return field === undefined ? {code} : {code: 'field-guess', expected: field};
}

/** Only a text can be kept as it is under another name. @param inner the field of an object that has it */
function synonymAdvice(key: string, shape: Shape, inner: string | undefined): Advice {
  const example = exampleOf(shape, inner);
  return example === TEXT
    ? {code: 'field-guess', expected: key}
    : {code: 'field-inside', expected: `"${key}": ${example}`};
}

function missingFields(object: unknown, fields: object = {}): string[] {
  return Object.keys(fields).filter((name) => !Object.hasOwn(object as object, name));
}

function withDoubt(params: Params, written: string): Params {
  const {expected} = params;
  return typeof expected === 'object' ? {...params, expected: doubtAdvice(expected, written)} : params;
}

/** A number such as -500 is a year BC, which is another one in quotation marks. */
function typeAdvice(fault: Fault): Pick<Fault, 'code' | 'params'> {
  const {path, params} = fault;
  const {found} = params;
  const year = typeof found === 'string' ? /^-(\d{1,15})$/.exec(found)?.[1] : undefined;
  if (year === undefined || !isDocumentPath(path) || !isDateAt(path)) {
    return {code: 'type', params: withExample(fault)};
  }
  const expected = {key: 'expected.date-bc', params: {date: `"${yearBefore(year)}"`, year}} as const;
  return {code: 'date-form', params: {...params, expected}};
}

/** An object or a list is expected: one that would do. */
function withExample({path, params}: Fault): Params {
  const {expected} = params;
  const key = typeof expected === 'object' ? SUCH[expected.key] : undefined;
  if (key === undefined || !isDocumentPath(path)) return params;
  return {...params, expected: {key, params: {example: exampleOf(shapeAt(documentSchema, path))}}};
}

const SUCH: Readonly<Partial<Record<MessageReference['key'], MessageReference['key']>>> = {
  'expected.object': 'expected.object-such',
  'expected.list': 'expected.list-such',
};

/** The field that an unknown one probably means: none that the object already has. */
function fieldFor(written: string, lacking: readonly string[]): string | undefined {
  const name = written.toLowerCase();
  if (LISTS.includes(name) && lacking.includes('entries')) return 'entries';
  return lacking.find((field) => name === field.toLowerCase() || isTypingError(name, field.toLowerCase()));
}
