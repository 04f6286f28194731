/** What a page chooses of a document, and the controls that it gives the reader. Loaded where one of these is set. */
import {KIND_MARKS, STANDINGS} from '../data/vocabulary.js';
import {dayOf} from '../model/day.js';
import type {Timeline} from '../model/timeline.js';
import {
  DEFAULT_CONTROLS,
  readerOf,
  toList,
  type FilterOptions,
  type Control,
  type Ids,
  type RawOptions,
  type OptionParser,
  type Warn,
} from './options.js';

/** The names of the controls: told here, so that they are no part of the first view. */
export const CONTROLS = [
  'layout',
  'kinds',
  'actors',
  'search',
  'order',
  'as-of',
  'export',
  'embed',
  'link',
] as const;

export function readFilterOptions(raw: RawOptions, {kinds, actors}: Timeline, warn: Warn): FilterOptions {
  const read = readerOf(warn);
  return {
    kinds: listOf('kinds', raw.kinds, [...new Set([...Object.keys(KIND_MARKS), ...kinds.keys()])], warn),
    actors: listOf('actors', raw.actors, [...actors.keys()], warn),
    standings: listOf('standings', raw.standings, STANDINGS, warn),
    from: read('from', raw.from, day),
    to: read('to', raw.to, day),
    asOf: read('as-of', raw.asOf, day),
    controls: new Set(
      isNone(raw.controls)
        ? []
        : ((listOf('controls', raw.controls, CONTROLS, warn) ?? DEFAULT_CONTROLS) as Control[]),
    ),
  };
}

const day: OptionParser<number> = {of: dayOf, expected: 'a day such as 2024-11-13'};

/** The ids of a list that are known; undefined where it is absent, or where none is. */
function listOf(
  option: string,
  value: Ids,
  known: readonly string[],
  warn: Warn,
): readonly string[] | undefined {
  const ids = toList(value);
  if (!ids) return undefined;
  const found = ids.filter((id) => known.includes(id));
  if (found.length < ids.length || ids.length === 0) {
    const unknown = ids.filter((id) => !known.includes(id)).join(' ');
    warn(option, unknown || (typeof value === 'object' ? '' : value), `one or more of ${known.join(', ')}`);
  }
  return found.length > 0 ? found : undefined;
}

function isNone(controls: unknown): boolean {
  return toList(controls)?.join() === 'none';
}
