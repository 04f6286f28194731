import {expect} from '@open-wc/testing';
import {formatDuration} from '../../src/format/duration.js';

const HOUR = 60;
const DAY = 24 * HOUR;

const CASES: readonly [minutes: number, inEnglish: string, inKorean: string][] = [
  [0, '0 minutes', '0분'],
  [1, '1 minute', '1분'],
  [59, '59 minutes', '59분'],
  [HOUR, '1 hour', '1시간'],
  [HOUR + 15, '1 hour 15 minutes', '1시간 15분'],
  [DAY - 1, '23 hours 59 minutes', '23시간 59분'],
  [DAY, '1 day', '1일'],
  [DAY + 5, '1 day 5 minutes', '1일 5분'],
  [2 * DAY + 3 * HOUR + 4, '2 days 3 hours', '2일 3시간'],
  [60 * DAY, '60 days', '60일'],
  [61 * DAY, '2 months', '2개월'],
  [365 * DAY, '1 year', '1년'],
  [380 * DAY, '1 year', '1년'],
  [381 * DAY, '1 year 1 month', '1년 1개월'],
  [6412 * DAY, '17 years 7 months', '17년 7개월'],
  [36_525 * DAY, '100 years', '100년'],
];

describe('a duration has its two largest units, beyond 60 days years and months', () => {
  for (const [minutes, inEnglish, inKorean] of CASES) {
    it(`in English: ${inEnglish}`, () => expect(formatDuration(minutes, 'en')).to.equal(inEnglish));
    it(`in Korean: ${inKorean}`, () => expect(formatDuration(minutes, 'ko-KR')).to.equal(inKorean));
  }
});
