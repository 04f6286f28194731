// docs/benchmarks.md: replaces the generated parts between their markers and keeps the rest.
import {INTERACTIONS, LANES, MANY, NETWORK, SIZES, SLOWER, STORY, TAKEOVER} from '../plan.mjs';
import {targetsTable} from './targets.mjs';
import {
  baseTable,
  stabilityTable,
  firstViewTable,
  lanesTable,
  interactionsTable,
  manyTable,
  networkTable,
  storyTable,
  takeoverText,
  layoutTable,
  workTable,
} from './tables.mjs';

/** The parts by name; their markers are `<!-- bench:name:start -->` and `<!-- bench:name:end -->`. */
export function generatedParts(measured, results) {
  return {
    setting: settingOf(results),
    targets: targetsTable(measured),
    'first-view': firstViewTable(measured),
    stability: stabilityTable(measured),
    work: SIZES.map(({entries}) => workTable(measured, entries)).join('\n\n'),
    base: baseTable(measured),
    layout: layoutTable(measured),
    many: manyTable(measured, MANY),
    lanes: lanesTable(measured, LANES),
    story: storyTable(measured, STORY),
    network: networkTable(measured, NETWORK),
    interactions: interactionsTable(measured, INTERACTIONS, SLOWER),
    takeover: takeoverText(measured, TAKEOVER),
  };
}

/** Puts the parts between their markers. */
export function withParts(page, parts) {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const pattern = new RegExp(`(<!-- bench:${name}:start -->)[^]*?(<!-- bench:${name}:end -->)`);
    if (!pattern.test(text)) throw new Error(`docs/benchmarks.md has no markers for ${name}`);
    return text.replace(pattern, (_, start, end) => `${start}\n\n${part}\n\n${end}`);
  }, page);
}

const list = new Intl.ListFormat('en');

function settingOf({made, minutes, machine, versions, remeasured = []}) {
  const {processor, cores, memory, system, browser, node, load} = machine;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `- Measured on ${made}, in ${minutes} min.`,
    `- ${processor}, ${cores} cores, ${memory} GB; ${system}; ${browser}; Node ${node}.`,
    `- Load average of the minute before: ${load}.`,
    ...remeasured.map(
      ({parts, made: day, minutes: took, load: busy}) =>
        `- Measured again on an idle machine: ${list.format(parts)}, on ${day}, in ${took} min, load average ${busy}.`,
    ),
    `- ${named.join(', ')}.`,
  ].join('\n');
}
