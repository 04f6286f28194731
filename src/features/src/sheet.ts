import type {ParsedDocument, ParseSettings} from '../../data/parse-document.js';

/** Parses a sheet, CSV or TSV. The parser loads with the first sheet. */
export async function parseSheet(text: string, settings: ParseSettings): Promise<ParsedDocument> {
  const {parseCsv} = await import('../../data/csv/parse-csv.js');
  return parseCsv(text, settings);
}
