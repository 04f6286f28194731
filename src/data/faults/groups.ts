/** Faults that are the same in many places. A sheet with a wrong column has one in each row. */
import type {Fault, FaultPath, Param} from './fault.js';
import {isDocumentPath} from './path.js';

export interface FaultGroup {
  /** The first of them. */
  readonly fault: Fault;
  /** Of all, in their order. */
  readonly paths: readonly FaultPath[];
}

/** So few are clearer in full. */
const MIN_SIZE = 3;

/** The faults in their order, each group at the place of its first. */
export function groupFaults(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = keyOf(fault);
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  return Array.from(groups.values()).flatMap((group) =>
    group.length < MIN_SIZE ? group.map((fault) => groupOf([fault])) : [groupOf(group)],
  );
}

/** Whether its faults differ in the date that was found, but not in how it is written. */
export function isOfDates({fault: {code}}: FaultGroup): boolean {
  return code === 'date-form' || code === 'date-level-2';
}

function groupOf(faults: readonly Fault[]): FaultGroup {
  return {fault: faults[0]!, paths: faults.map(({path}) => path)};
}

function keyOf({severity, code, path, params}: Fault): string {
  const {found, expected} = params;
  const isDate = code === 'date-form' || code === 'date-level-2';
  const advice = typeof expected === 'object' ? expected.key : '';
  const what = isDate ? [shapeOf(found), advice] : params;
  return JSON.stringify([severity, code, fieldOf(path), what]);
}

/** The path without the number of the row or of the object in a list. */
function fieldOf(path: FaultPath): unknown {
  if (isDocumentPath(path)) return path.map((key) => (typeof key === 'number' ? 0 : String(key)));
  return 'column' in path ? [path.column] : path;
}

/** How a date is written: "2017/1/1" and "2018/10/12" are written alike. */
function shapeOf(found: Param | undefined): string {
  const text = typeof found === 'string' ? found : '';
  return text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, (digits) => (digits.length > 2 ? '4' : '2'));
}
