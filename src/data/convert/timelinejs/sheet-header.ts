/** The header of a sheet of TimelineJS. */

const MAX_HEADER = 10_000;

/** By the header alone: a sheet of ours has a column `date` instead of the year. */
export function isSheet(text: string): boolean {
  const [header = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, MAX_HEADER)
    .split(/[\r\n]/, 1);
  const names = header.split(/[,;\t]/).map((cell) => columnKey(cell.replaceAll('"', '')));
  return names.includes('year') && names.includes('headline') && !names.includes('date');
}

/** The name of a column in lower case, without blanks. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}
