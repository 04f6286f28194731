/** What to write instead. Apart from the parser, since only a document with faults needs it. */
import {dateAdvice} from '../dates/date-advice.js';
import {syntaxFault} from '../json/syntax-fault.js';
import type {FaultCode} from './codes.js';
import type {Fault, MessageReference} from './fault.js';

interface Advice {
  readonly code: FaultCode;
  readonly expected?: MessageReference | undefined;
}

/** Adds advice to a fault of the parser. Any other fault, and one that has its advice, stays as it is. */
export function withAdvice(fault: Fault): Fault {
  const {written, ...rest} = fault;
  if (written === undefined) return fault;
  const {code, expected} = adviceFor(fault.code, written);
  return {...rest, code, params: {...fault.params, ...(expected && {expected})}};
}

function adviceFor(code: FaultCode, written: string): Advice {
  return code === 'json' ? {code, expected: syntaxFault(written)} : (dateAdvice(written) ?? {code});
}
