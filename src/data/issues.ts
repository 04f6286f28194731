/** Faults as the public interface has them: in English, with the path as a text. */
import {withAdvice} from './faults/advice.js';
import type {FaultCode} from './faults/codes.js';
import type {Fault} from './faults/fault.js';
import {messageFormatter, paramText} from './faults/format.js';
import {messages} from './faults/messages.js';
import {faultText, pathText} from './faults/text.js';

export interface Issue {
  /** With an `error`, the document is not shown at all; with a `warning` it is. */
  readonly severity: 'error' | 'warning';
  /**
   * Where it is. In a document, a path from its root such as `entries[3].date`; empty for the document itself. In a sheet,
   * the place, such as `row 5, column date`. For an option, the name of its attribute.
   */
  readonly path: string;
  /** What kind of fault: of a document, of loading it, or `option` for an attribute or property of the element. */
  readonly code: FaultCode;
  /** The value at the path, as JSON and shortened; empty if there is none. */
  readonly found: string;
  /** What was expected, if the fault names it: a type, or a list of values. */
  readonly expected: string;
  /** Path and fault in English. */
  readonly message: string;
}

const format = messageFormatter(messages);

export function toIssue(given: Fault): Issue {
  const fault = withAdvice(given);
  const {severity, code, path, params} = fault;
  return {
    severity,
    path: pathText(path, format),
    code,
    found: paramText(params.found, format),
    expected: paramText(params.expected, format),
    message: faultText(fault, format),
  };
}
