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
  [1000 * DAY, '1,000 days', '1,000일'],
];

describe('a length of time is told in its two largest units', () => {
  for (const [minutes, inEnglish, inKorean] of CASES) {
    it(`in English: ${inEnglish}`, () => expect(formatDuration(minutes, 'en')).to.equal(inEnglish));
    it(`in Korean: ${inKorean}`, () => expect(formatDuration(minutes, 'ko-KR')).to.equal(inKorean));
  }
});
