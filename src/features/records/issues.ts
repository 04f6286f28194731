import type {Fault} from '../../data/faults/fault.js';
import {messages} from '../../data/faults/messages.js';
import {toIssue, type Issue} from '../../data/issues.js';

/** Faults as the page sees them. */
export function toIssues(faults: readonly Fault[]): readonly Issue[] {
  return faults.map((fault) => toIssue(fault, messages));
}
