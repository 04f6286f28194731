/** Faults of options. Apart from other faults, since the first view has options only. */
import type {Fault, Param} from './fault.js';

/** An option with a value that cannot be used. It is a warning. @param option the name of the attribute */
export function optionFault(option: string, value: unknown, expected: Param): Fault {
  // An object may contain itself: its type is enough.
  const found = /string|number|boolean/.test(typeof value) ? JSON.stringify(value) : typeof value;
  return {severity: 'warning', code: 'option', path: {option}, params: {found, expected}};
}

/** An attribute that looks like a source of the record but is none. It is a warning. @param option its name */
export function mistakenAttribute(option: string): Fault {
  return {severity: 'warning', code: 'attribute', path: {option}, params: {}};
}

/** A record inside the element that is not read, such as JSON as text. It is a warning. */
export function unreadRecord(): Fault {
  return {severity: 'warning', code: 'unread-record', path: [], params: {}};
}
