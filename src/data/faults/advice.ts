/** What to write instead. Apart from the parser, since only a document with faults needs it. */
import {dateAdvice} from '../dates/date-advice.js';
import {syntaxFault} from '../json/syntax-fault.js';
import {isNeverWhole} from '../parts-of-date.js';
import {isListName, synonymOf} from '../synonyms.js';
import {isTypingError} from '../typing-error.js';
import type {FaultCode} from './codes.js';
import type {Fault, MessageReference} from './fault.js';
import {isDocumentPath} from './path.js';

interface Advice {
  readonly code: FaultCode;
  readonly expected?: MessageReference | string | undefined;
}

/** Adds advice to a fault of the parser. Any other fault, and one that has its advice, stays as it is. */
export function withAdvice(fault: Fault): Fault {
  const {written, lacking, ...rest} = fault;
  if (written === undefined) return fault;
  const [list, , field] = isDocumentPath(fault.path) ? fault.path : [];
  const inEntry = list === 'entries' && field === written;
  const {code, expected} = adviceFor(fault.code, {written, lacking, inEntry});
  return {...rest, code, params: {...fault.params, ...(expected && {expected})}};
}

interface Written {
  readonly written: string;
  /** The fields that the object does not have. */
  readonly lacking: readonly string[] | undefined;
  /** Whether it is the name of a field of an entry. */
  readonly inEntry: boolean;
}

function adviceFor(code: FaultCode, {written, lacking = [], inEntry}: Written): Advice {
  if (code === 'json') return {code, expected: syntaxFault(written)};
  if (code !== 'unknown') return dateAdvice(written) ?? {code};
  if (inEntry && isNeverWhole(written)) return {code: 'date-part'};
  const field = fieldFor(written, lacking);
  return field === undefined ? {code} : {code: 'field-guess', expected: field};
}

/** The field that an unknown one probably means: none that the object already has. */
function fieldFor(written: string, lacking: readonly string[]): string | undefined {
  const name = written.toLowerCase();
  const synonym = synonymOf(written);
  if (synonym !== undefined && lacking.includes(synonym)) return synonym;
  if (isListName(name) && lacking.includes('entries')) return 'entries';
  return lacking.find((field) => name === field.toLowerCase() || isTypingError(name, field.toLowerCase()));
}
