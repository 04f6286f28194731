// The tables of docs/benchmarks.md, in Markdown.
import {BASE, CONTENDERS, ON_SLOW_NETWORK} from '../contenders.mjs';
import {SIZES, SLOWER} from '../plan.mjs';
import {kilobytes, plain, time, whole} from './numbers.mjs';

const COMPARED = CONTENDERS.filter(({fixed}) => !fixed);
const FIRST = SIZES[0].entries;
const OPERATIONS = {mount: 'mount', append: 'append one', filter: 'filter to half', search: 'search'};

/** Bytes, and times from navigation to the painted entries. */
export function firstViewTable(measured) {
  const columns = [
    'kB',
    'requests',
    'scripts',
    `scripts, ${SLOWER}× slower`,
    'painted',
    `painted, ${SLOWER}× slower`,
  ];
  const rows = CONTENDERS.map(({name, title}) => {
    const median = (measure, slower) => measured.median(name, FIRST, measure, slower);
    return [
      title,
      kilobytes(median('bytes')),
      plain(median('requests')),
      ...[1, SLOWER].map((slower) => time(median('evaluation', slower))),
      ...[1, SLOWER].map((slower) => ratioCell(measured, name, FIRST, 'painted', slower)),
    ];
  });
  return table(['', ...columns], rows);
}

/** Each operation at one size, as ratios to the plain list. */
export function workTable(measured, entries) {
  const rows = COMPARED.map(({name, title}) => [
    title,
    ...Object.keys(OPERATIONS).map((measure) => workCell(measured, name, entries, measure)),
    ...['heap', 'nodes'].map((measure) => sizeCell(measured, name, entries, measure)),
    timeOrNone(measured, name, entries, 'longestTask'),
    percent(measured.median(name, entries, 'scroll')),
  ]);
  const columns = [...Object.values(OPERATIONS), 'heap, MB', 'nodes', 'longest task', 'late frames'];
  return table([`${whole(entries)} entries`, ...columns], rows);
}

/** Layout shift, and tasks over 50 ms, until the first view. */
export function stabilityTable(measured) {
  const rows = CONTENDERS.map(({name, title}) => [
    title,
    plain(round3(measured.median(name, FIRST, 'shift'))),
    timeOrNone(measured, name, FIRST, 'loadLongestTask'),
    timeOrNone(measured, name, FIRST, 'loadBlocking', SLOWER),
  ]);
  return table(['', 'layout shift', 'longest task', `total blocking time, ${SLOWER}× slower`], rows);
}

export function layoutTable(measured) {
  const names = COMPARED.filter(({name}) => SIZES.some(({entries}) => measured.row(name, entries, 'layout')));
  const rows = names.map(({name, title}) => [
    title,
    ...SIZES.map(({entries}) => {
      if (measured.isOverLimit(name, entries, 'layout')) return 'over 60 s';
      const median = measured.median(name, entries, 'layout');
      return median === undefined ? '–' : time(median);
    }),
  ]);
  return table(['', ...SIZES.map(({entries}) => whole(entries))], rows);
}

export function manyTable(measured, {entries, names}) {
  const rows = names.map((name) => {
    const median = (measure) => measured.median(name, entries, measure);
    const left = ['cyclesHeap', 'cyclesNodes', 'cyclesListeners'].map((measure) =>
      plain(round3(median(measure))),
    );
    return [titleOf(name), time(median('instances')), plain(median('instancesHeap')), ...left];
  });
  const columns = ['100 on a page', 'their heap, MB', 'left after 1,000: MB', 'nodes', 'listeners'];
  return table(['', ...columns], rows);
}

/** The lanes: the time to their first paint, and how long the main thread is busy with one step of the view. */
export function lanesTable(measured, {entries, zooms, names}) {
  const own = names.at(-1);
  const [list, lanes] = names.map((name) => time(measured.median(name, entries, 'lanesDraw')));
  const rows = ['Drag', 'Button', 'Key'].map((step) => [
    step.toLowerCase(),
    ...zooms.map((zoom) => time(measured.median(own, entries, `lanes${step}${zoom}`))),
  ]);
  const drawn = `First paint: ${lanes}; a plain \`<ol>\` with as many entries: ${list}.`;
  return [drawn, table(['step', ...zooms.map((zoom) => `${zoom}×`)], rows)].join('\n\n');
}

/** On a slow network: from the navigation to the painted entries, and the part of it after the last file of the element. */
export function networkTable(measured, {entries}) {
  const rows = ON_SLOW_NETWORK.map(({name, title, ours}) => {
    const rest = measured.median(name, entries, 'networkRest');
    return [title, ratioCell(measured, name, entries, 'networkPainted'), ours ? time(rest) : ''];
  });
  return table(['', 'painted', 'of it after the last file'], rows);
}

const INTERACTIONS = {
  Chip: 'press a chip',
  Key: 'a key in the search',
  Disclosure: 'open the sources',
  Lanes: 'list to lanes, or back',
  Story: 'list to story, or back',
  AsOf: 'a day earlier',
};

/** From a press or a key to the next paint. */
export function interactionsTable(measured, {records}, slower) {
  const rows = Object.entries(INTERACTIONS).map(([name, title]) => [
    title,
    ...records.map(({name: contender, entries}) => {
      const median = measured.median(contender, entries, `interaction${name}`, slower);
      return median === undefined ? '–' : time(median);
    }),
  ]);
  return table(['', ...records.map(({entries}) => `${whole(entries)} entries`)], rows);
}

/** The time to the first slide, and how long the main thread is busy with a step to the next one. */
export function storyTable(measured, {sizes, names}) {
  // Who is over the limit is not tried with more entries.
  const isOver = (name, entries) =>
    sizes.some((size) => size <= entries && measured.isOverLimit(name, size, 'storyDraw'));
  const cell = (name, entries, measure) =>
    isOver(name, entries) ? 'over 60 s' : time(measured.median(name, entries, measure));
  const rows = names.map((name) => [
    titleOf(name),
    ...['storyDraw', 'storyStep'].flatMap((measure) => sizes.map((entries) => cell(name, entries, measure))),
  ]);
  const columns = ['first slide', 'a step'].flatMap((title) =>
    sizes.map((entries) => `${title}, ${whole(entries)} entries`),
  );
  return table(['', ...columns], rows);
}

/** The work of the element when it takes over what a server has rendered. */
export function takeoverText(measured, {entries}) {
  const median = (measure) => measured.median('bundled-article', entries, measure);
  return `Taking over: ${time(median('takeover'))} of the main thread; layout shift: ${plain(round3(median('takeoverShift')))}.`;
}

/** The medians behind the ratios. */
export function baseTable(measured) {
  const rows = SIZES.map(({entries}) => [
    whole(entries),
    ...Object.keys(OPERATIONS).map((measure) => spreadOf(measured.row(BASE, entries, measure))),
  ]);
  return table(['plain `<ol>`', ...Object.values(OPERATIONS)], rows);
}

function spreadOf(row) {
  return row ? `${time(row.median)} (${time(row.low)} to ${time(row.high)})` : '–';
}

function workCell(measured, name, entries, measure) {
  if (measured.isSkipped(name, entries)) return 'not tried';
  if (measured.isOverLimit(name, entries, measure)) return 'over 60 s';
  return ratioCell(measured, name, entries, measure);
}

function ratioCell(measured, name, entries, measure, slower) {
  const ratio = measured.ratio(name, entries, measure, slower);
  // Without a value for the plain list, show the time itself.
  if (ratio === undefined) return time(measured.median(name, entries, measure, slower));
  return name === BASE ? `1 (${time(measured.median(name, entries, measure, slower))})` : plain(ratio);
}

function sizeCell(measured, name, entries, measure) {
  return plain(measured.median(name, entries, measure));
}

function timeOrNone(measured, name, entries, measure, slower) {
  const median = measured.median(name, entries, measure, slower);
  if (median === undefined) return '–';
  return median === 0 ? 'none' : time(median);
}

const percent = (share) => (share === undefined ? '–' : `${plain(100 * share)} %`);
const round3 = (value) => (value === undefined ? undefined : Math.round(value * 1000) / 1000);
const titleOf = (name) => CONTENDERS.find((contender) => contender.name === name)?.title;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
