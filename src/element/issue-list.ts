import type {Fault} from '../data/faults/fault.js';
import type {Issue} from '../data/issues.js';
import type {LoadedFeatures} from '../features/registry.js';
import {memoizeOne} from '../model/memoize.js';

/** Faults as issues: in words once the feature `issues` has loaded. Create one for each element: it keeps only its last result. */
export function createIssueList(): (faults: readonly Fault[], loaded: LoadedFeatures) => readonly Issue[] {
  const issuesOf = memoizeOne((faults: readonly Fault[], toIssue?: (fault: Fault) => Issue) =>
    toIssue ? faults.map((fault) => toIssue(fault)) : [],
  );
  return (faults, {issues, records}) => issuesOf(faults, issues?.toIssue ?? records?.bareIssue);
}
