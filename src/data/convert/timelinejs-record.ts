/** A document of TimelineJS as a record of a page. Loads with the first one. */
import type {ParsedDocument} from '../parse-document.js';
import type {ParseSettings} from '../parse-settings.js';
import {inputOf} from './input.js';
import {lossFaults} from './losses.js';
import {fromTimelineJs, timelineJs} from './timelinejs/index.js';

/** @returns undefined if it is none, and if it has no entries: then its faults as a document of ours say more; with a warning for each type of loss */
export async function timelineJsRecord(
  text: string,
  {language}: ParseSettings,
): Promise<ParsedDocument | undefined> {
  const input = inputOf(text);
  if (!timelineJs.detects(input)) return undefined;
  const {document, faults, losses} = await fromTimelineJs(input, {language});
  if (faults.some(({code}) => code === 'no-entries')) return undefined;
  return {...(document && {document}), faults: [...faults, ...lossFaults(losses)]};
}
