import type {Entry} from '../data/schema.js';
import {namesView, type Context} from './context.js';
import {rowOf} from './row.js';

/** Who reported it, if the standing of the entry says so, with the date; the label of a document says neither. */
export function reporterInStanding({standing, reported}: Entry, {timeline}: Context): string | undefined {
  return standing === 'reported' && !timeline.standings.has(standing) ? reported?.by : undefined;
}

/** "NIS, 20 Nov 2024": the report, if nothing else shows it. */
export function reportView(entry: Entry, context: Context): unknown {
  const {reported} = entry;
  if (!reported || reporterInStanding(entry, context) !== undefined) return undefined;
  const {by, date} = reported;
  const who = by !== undefined && namesView([by], context, true);
  return rowOf([who, context.format.date(date).text], context.translate.comma);
}
