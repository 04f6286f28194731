/** Faults of options. Apart from the other faults and messages, since the first view can have them. */
import type {Fault, Param} from './fault.js';

/** An option, as the element's attribute is called, with a value that cannot be used. It is a warning. */
export function optionFault(option: string, value: unknown, expected: Param): Fault {
  // An object may contain itself: its type is enough.
  const found = /string|number|boolean/.test(typeof value) ? JSON.stringify(value) : typeof value;
  return {severity: 'warning', code: 'option', path: {option}, params: {found, expected}};
}
