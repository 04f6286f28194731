import type {ParsedDocument} from '../../data/parse-document.js';

/**
 * Parses a sheet, CSV or TSV. The parser loads with the first sheet.
 * @param language used if the sheet does not name its own
 */
export async function parseSheet(text: string, address: string, language: string): Promise<ParsedDocument> {
  const {parseCsv} = await import('../../data/csv/parse-csv.js');
  return parseCsv(text, {language, title: fileNameIn(address)});
}

/** The name of the file without folder and extension. */
function fileNameIn(address: string): string | undefined {
  const name = /([^/]+)\.[ct]sv$/i.exec(new URL(address, document.baseURI).pathname)?.[1];
  return name && decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a `%` in it does not begin an escape
  }
}
