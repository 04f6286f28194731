/** What to write instead. Apart from the parser, since only a document with faults needs it. */
import {dateAdvice} from '../dates/date-advice.js';
import {syntaxFault} from '../json/syntax-fault.js';
import {isListName, synonymOf} from '../synonyms.js';
import {isTypingError} from '../typing-error.js';
import type {FaultCode} from './codes.js';
import type {Fault, MessageReference} from './fault.js';

interface Advice {
  readonly code: FaultCode;
  readonly expected?: MessageReference | string | undefined;
}

/** Adds advice to a fault of the parser. Any other fault, and one that has its advice, stays as it is. */
export function withAdvice(fault: Fault): Fault {
  const {written, lacking, ...rest} = fault;
  if (written === undefined) return fault;
  const {code, expected} = adviceFor(fault.code, written, lacking);
  return {...rest, code, params: {...fault.params, ...(expected && {expected})}};
}

function adviceFor(code: FaultCode, written: string, lacking: readonly string[] = []): Advice {
  if (code === 'json') return {code, expected: syntaxFault(written)};
  if (code !== 'unknown') return dateAdvice(written) ?? {code};
  const field = fieldFor(written.toLowerCase(), lacking);
  return field === undefined ? {code} : {code: 'field-guess', expected: field};
}

/** The field that an unknown one probably means: none that the object already has. */
function fieldFor(name: string, lacking: readonly string[]): string | undefined {
  const synonym = synonymOf(name);
  if (synonym !== undefined && lacking.includes(synonym)) return synonym;
  if (isListName(name) && lacking.includes('entries')) return 'entries';
  return lacking.find((field) => name === field.toLowerCase() || isTypingError(name, field.toLowerCase()));
}
