import type {ParsedDocument} from '../../data/parse-document.js';
import type {ParseSettings} from '../../data/parse-settings.js';
import {inSteps} from '../../data/steps.js';

/** Parses a sheet, CSV or TSV. The parser loads with the first sheet. */
export async function parseSheet(text: string, settings: ParseSettings): Promise<ParsedDocument> {
  const {sheetSteps} = await import('../../data/csv/parse-csv.js');
  return inSteps(text.length, sheetSteps(text, settings));
}
