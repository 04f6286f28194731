/** A sheet as a record. Its parser loads with the first sheet. */
import type {ParsedDocument} from '../../data/parse-document.js';

/** @param language of a sheet that does not name its own */
export async function parseSheet(text: string, address: string, language: string): Promise<ParsedDocument> {
  const {parseCsv} = await import('../../data/csv/parse-csv.js');
  return parseCsv(text, {language, title: nameIn(address)});
}

/** What people call a file: its name without its folder and ending. */
function nameIn(address: string): string | undefined {
  const name = /([^/]+)\.[ct]sv$/i.exec(new URL(address, document.baseURI).pathname)?.[1];
  return name && decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // it is not written as addresses are
  }
}
