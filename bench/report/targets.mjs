// The targets for the element, and whether they are met.
import {plain} from './numbers.mjs';

const LONG_TASK_MILLISECONDS = 50;
/** Half of a frame at 60 Hz. */
const STEP_MILLISECONDS = 8;
const RATIO = 'times the plain list';

/** Upper limits; ratios are to the plain list in the same run. */
const TARGETS = [
  {title: '12 entries, navigation to painted', entries: 12, measure: 'painted', limit: 1.5},
  {
    title: 'The article, navigation to painted',
    name: 'bundled-article',
    entries: 12,
    measure: 'painted',
    limit: 1.6,
  },
  {title: '12 entries, mounted', entries: 12, measure: 'mount', limit: 2},
  {title: '1,000 entries, mounted', entries: 1000, measure: 'mount', limit: 0.3},
  {title: '10,000 entries, mounted', entries: 10_000, measure: 'mount', limit: 0.1},
  {title: '10,000 entries, filtered to half', entries: 10_000, measure: 'filter', limit: 0.3},
  {title: '10,000 entries, heap', entries: 10_000, measure: 'heap', limit: 2},
  {title: '100,000 entries, mounted', entries: 100_000, measure: 'mount', limit: 0.2},
  {title: '100,000 entries, one more', entries: 100_000, measure: 'append', limit: 1.5},
  {title: '100,000 entries, filtered to half', entries: 100_000, measure: 'filter', limit: 0.1},
];

/** Of a tag that a server has rendered. */
const TAKEOVER_MILLISECONDS = 20;

/** Limits that are not ratios. */
const LIMITS = [
  {
    title: '12 entries, longest task',
    entries: 12,
    measure: 'longestTask',
    limit: LONG_TASK_MILLISECONDS,
    unit: 'ms',
  },
  {
    title: '1,000 entries, longest task',
    entries: 1000,
    measure: 'longestTask',
    limit: LONG_TASK_MILLISECONDS,
    unit: 'ms',
  },
  {
    title: '10,000 entries, a step in the story',
    entries: 10_000,
    measure: 'storyStep',
    limit: STEP_MILLISECONDS,
    unit: 'ms',
  },
  {
    title: 'The article, taking over what a server has rendered',
    name: 'bundled-article',
    entries: 14,
    measure: 'takeover',
    limit: TAKEOVER_MILLISECONDS,
    unit: 'ms',
  },
  {
    title: '12 entries, layout shift with the height reserved',
    entries: 12,
    measure: 'shift',
    limit: 0,
    unit: '',
  },
];

export function targetsTable(measured) {
  const ratios = TARGETS.map((target) => ({
    ...target,
    unit: RATIO,
    value: measured.ratio(target.name ?? 'ours', target.entries, target.measure),
  }));
  const limits = LIMITS.map((target) => ({
    ...target,
    value: measured.median(target.name ?? 'ours', target.entries, target.measure),
  }));
  const rows = [...ratios, ...limits].map(
    ({title, limit, unit, value}) =>
      `| ${title} | ${limit} ${unit} | ${plain(value)} | ${verdict(value, limit)} |`,
  );
  return ['| | at most | measured | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function verdict(value, limit) {
  if (value === undefined) return 'not measured';
  return value <= limit ? 'met' : '**missed**';
}
