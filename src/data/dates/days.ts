/** Days by their number. */

const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const EPOCH = Date.UTC(1899, 11, 30);

/** @param time in milliseconds since 1970 */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day that a spreadsheet counts from its day 0. */
export function spreadsheetDay(number: number, epoch: number = EPOCH): string {
  return isoDay(epoch + Math.floor(number) * DAY);
}
