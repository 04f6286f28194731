import type {Entry} from '../data/schema.js';

/** The ids of the actors whose statement an entry is: the reporter, or else the entry's actors. */
export function speakerIds(entry: Entry): readonly string[] {
  return entry.reported?.by === undefined ? entry.actors : [entry.reported.by];
}
