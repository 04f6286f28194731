/** Faults in English, as the public interface has them. */
import type {Fault} from '../../src/data/faults/fault.js';
import {toIssue} from '../../src/data/issues.js';

export function messageOf(fault: Fault): string {
  return toIssue(fault).message;
}
