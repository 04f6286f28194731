/** How many faults are listed. A document of 10 MB can have millions, and nobody reads them. */
import type {Fault} from './fault.js';

export const MAX_FAULTS = 500;

/** The first faults, and a last one for the number of the others: `MAX_FAULTS` in all. */
export function limited(faults: readonly Fault[]): readonly Fault[] {
  const known = faults.filter(({code}) => code !== 'more');
  const isAll = known.length === faults.length && faults.length <= MAX_FAULTS;
  if (isAll) return faults;
  const rest = [...known.slice(MAX_FAULTS - 1), ...faults.filter(({code}) => code === 'more')];
  const isError = rest.some(({severity}) => severity === 'error');
  const count = rest.reduce((sum, fault) => sum + countOf(fault), 0);
  return [...known.slice(0, MAX_FAULTS - 1), ...moreFaults(count, isError ? 'error' : 'warning')];
}

/** The number of faults that a fault is for. */
export function countOf({params: {count}}: Fault): number {
  return typeof count === 'number' ? count : 1;
}

/** A fault for the number of those that are not listed; none if there are none. */
export function moreFaults(count: number, severity: Fault['severity']): readonly Fault[] {
  if (count === 0) return [];
  return [{severity, code: 'more', path: [], params: {found: grouped(count), count}}];
}

/** A whole number, grouped by comma as in both languages of the element. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3}){1,6}$)/g, ',');
}
