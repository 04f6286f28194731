import {mayBeTimelineJs} from '../../data/convert/may-be-timelinejs.js';
import type {Format} from '../../data/load/format.js';
import type {ParsedDocument} from '../../data/parse-document.js';
import type {ParseSettings} from '../../data/parse-settings.js';

/** A document of another format as a record; undefined if it is none. The converter loads with the first one. */
export async function convertedRecord(
  text: string,
  format: Format,
  settings: ParseSettings,
): Promise<ParsedDocument | undefined> {
  if (!mayBeTimelineJs(text, format)) return undefined;
  const {timelineJsRecord} = await import('../../data/convert/timelinejs-record.js');
  return timelineJsRecord(text, settings);
}
