import type {Fault} from '../data/faults/fault.js';
import {optionMessages} from '../data/faults/option-messages.js';
import {toIssue, type Issue} from '../data/issues.js';
import type {LoadedFeatures} from '../features/registry.js';

/** Faults as the page sees them. Before the feature that parses documents has loaded, only options can have faults. */
export function issuesOf(faults: readonly Fault[], records: LoadedFeatures['records']): readonly Issue[] {
  return faults.map((fault) => toIssue(fault, records?.faultMessages ?? optionMessages));
}
