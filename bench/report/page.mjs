// docs/benchmarks.md: replaces the generated parts between their markers and keeps the rest.
import {LANES, MANY, SIZES} from '../plan.mjs';
import {targetsTable} from './targets.mjs';
import {
  baseTable,
  stabilityTable,
  firstViewTable,
  lanesTable,
  storyTable,
  manyTable,
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
    story: storyTable(measured),
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

function settingOf({made, minutes, machine, versions, remeasured = []}) {
  const {processor, cores, memory, system, browser, node, load} = machine;
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `- Measured on ${made}, in ${minutes} min.`,
    `- ${processor}, ${cores} cores, ${memory} GB; ${system}; ${browser}; Node ${node}.`,
    `- Load average of the minute before: ${load}.`,
    ...remeasured.map(
      (part) =>
        `- Measured again on an idle machine: ${part.sizes.map((size) => size.toLocaleString('en')).join(' and ')} entries, on ${part.made}, in ${part.minutes} min, load average ${part.load}.`,
    ),
    `- ${named.join(', ')}.`,
  ].join('\n');
}
