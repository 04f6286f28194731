import {faultAt, type Fault, type Param} from '../faults/fault.js';

/** A text that the parser of its format does not accept. @param name of the format */
export function converterFault(name: string, expected: Param): Fault {
  const fault = faultAt([], 'converter', {expected});
  return {...fault, params: {...fault.params, found: name}};
}
