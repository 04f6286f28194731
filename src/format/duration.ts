/** A length of time in the reader's words. */
import {cached} from './intl-cache.js';

const UNITS = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const;

/** "1 hour 15 minutes": the two largest units that are not zero. @param minutes whole, 0 or more */
export function formatDuration(minutes: number, locale: string): string {
  let rest = minutes;
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 || (unit === 'minute' && parts.length === 0)) {
      parts.push(cached(Intl.NumberFormat, locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count));
    }
  }
  return parts.slice(0, 2).join(' ');
}
