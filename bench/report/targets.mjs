// The targets for the element, and whether they are met.
import {plain} from './numbers.mjs';

const ENOUGH_MILLISECONDS = 50;
const RATIO = 'times the plain list';

/** Upper limits; ratios are to the plain list in the same run. */
const TARGETS = [
  {what: '12 entries, navigation to painted', entries: 12, measure: 'painted', most: 1.2},
  {what: '1,000 entries, mounted', entries: 1000, measure: 'mount', most: 0.3},
  {what: '10,000 entries, mounted', entries: 10_000, measure: 'mount', most: 0.1},
  {what: '10,000 entries, filtered to half', entries: 10_000, measure: 'filter', most: 0.3},
  {what: '10,000 entries, heap', entries: 10_000, measure: 'heap', most: 3},
  {what: '100,000 entries, mounted', entries: 100_000, measure: 'mount', most: 0.2},
  {what: '100,000 entries, filtered to half', entries: 100_000, measure: 'filter', most: 0.1},
];

/** Limits that are not ratios. */
const LIMITS = [
  {
    what: '12 entries, longest task',
    entries: 12,
    measure: 'longestTask',
    most: ENOUGH_MILLISECONDS,
    unit: 'ms',
  },
  {
    what: '1,000 entries, longest task',
    entries: 1000,
    measure: 'longestTask',
    most: ENOUGH_MILLISECONDS,
    unit: 'ms',
  },
  {
    what: '12 entries, layout shift with the height reserved',
    entries: 12,
    measure: 'shift',
    most: 0,
    unit: '',
  },
];

export function targetsTable(measured) {
  const ratios = TARGETS.map((target) => ({
    ...target,
    unit: RATIO,
    is: measured.ratio('ours', target.entries, target.measure),
  }));
  const limits = LIMITS.map((target) => ({
    ...target,
    is: measured.median('ours', target.entries, target.measure),
  }));
  const rows = [...ratios, ...limits].map(
    ({what, most, unit, is}) => `| ${what} | ${most} ${unit} | ${plain(is)} | ${verdict(is, most)} |`,
  );
  return ['| | at most | measured | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function verdict(is, most) {
  if (is === undefined) return 'not measured';
  return is <= most ? 'met' : '**missed**';
}
