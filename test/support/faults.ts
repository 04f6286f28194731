/** Faults in English, as the public interface has them. */
import type {Fault} from '../../src/data/faults/fault.js';
import {messages} from '../../src/data/faults/messages.js';
import {toIssue, type Issue} from '../../src/data/issues.js';

export function issueOf(fault: Fault): Issue {
  return toIssue(fault, messages);
}

export function messageOf(fault: Fault): string {
  return issueOf(fault).message;
}
