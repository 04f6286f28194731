/** Faults that are the same in many places. A sheet with a wrong column has one in each row. */
import type {FaultCode} from './codes.js';
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

/** Whether its faults differ in the value that was found, but not in how it is written; and what such values are. */
export function alikeIn({fault: {code}}: FaultGroup): 'dates' | 'addresses' | undefined {
  return ALIKE[code];
}

const ALIKE: Readonly<Partial<Record<FaultCode, 'dates' | 'addresses'>>> = {
  'date-form': 'dates',
  'date-level-2': 'dates',
  'address-host': 'addresses',
  'address-text': 'addresses',
};

function groupOf(faults: readonly Fault[]): FaultGroup {
  return {fault: faults[0]!, paths: faults.map(({path}) => path)};
}

function keyOf({severity, code, path, params}: Fault): string {
  const {found, expected} = params;
  const alike = ALIKE[code];
  const advice = typeof expected === 'object' ? expected.key : '';
  const what = alike ? [alike === 'dates' && shapeOf(found), advice] : params;
  return JSON.stringify([severity, code, fieldOf(path, code === 'unknown'), what]);
}

/**
 * The path without the number of the row or of the object in a list.
 * @param isUnknown whether its field is none of the format: then all of the same object or sheet are alike
 */
function fieldOf(path: FaultPath, isUnknown: boolean): unknown {
  if (isDocumentPath(path))
    return path
      .slice(0, isUnknown ? -1 : undefined)
      .map((key) => (typeof key === 'number' ? 0 : String(key)));
  if (!('column' in path)) return 'row' in path ? 'row' : path;
  return [isUnknown && path.row === undefined ? '' : path.column];
}

/** How a date is written: "2017/1/1" and "2018/10/12" are written alike. */
function shapeOf(found: Param | undefined): string {
  const text = typeof found === 'string' ? found : '';
  return text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, (digits) => (digits.length > 2 ? '4' : '2'));
}
