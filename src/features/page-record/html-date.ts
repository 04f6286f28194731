/** Dates of the attribute `datetime` in EDTF. */

/** A day with a time, as HTML allows it: a blank before the time, no seconds, an offset without a colon. */
const TIME = /^([^T ]+)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))?$/;

export function edtfOf(datetime: string): string {
  const value = datetime.trim();
  const match = TIME.exec(value);
  if (!match) return value;
  const [, day = '', minutes = '', seconds = ':00', utc = '', hours = '', rest = ''] = match;
  const offset = hours && `${hours}:${rest}`;
  return `${day}T${minutes}${seconds}${utc}${offset}`;
}
