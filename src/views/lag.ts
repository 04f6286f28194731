/** How much later than the first somebody said the same, in words. */
import type {Rank} from '../model/claims.js';
import type {Context} from './context.js';

const MINUTES_PER_DAY = 24 * 60;

/** "one day later (local dates)", "about 17 years 7 months later" */
export function lagText(
  rank: Exclude<Rank, 'first'>,
  {translate, format}: Pick<Context, 'translate' | 'format'>,
): string {
  if (typeof rank === 'string') return translate(`lag.${rank}`);
  const minutes = 'days' in rank ? rank.days * MINUTES_PER_DAY : rank.minutes;
  // Longer durations are in years and months, and so approximate.
  if (minutes > 60 * MINUTES_PER_DAY) return translate('lag.about', {time: format.duration(minutes)});
  if ('minutes' in rank) return translate('lag.time', {time: format.duration(minutes)});
  return translate(minutes > 0 ? 'lag.days' : 'lag.sameDay', {n: rank.days});
}
