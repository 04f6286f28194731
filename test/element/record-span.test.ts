import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {show} from '../support/harness.js';

/** By the dates of a record: its time in the lead, in English and in Korean. */
const CASES: readonly [dates: readonly string[], inEnglish: string, inKorean: string][] = [
  [['1998'], '1998', '1998년'],
  [['1998', '2026'], '1998–2026', '1998년~2026년'],
  [['1998', '2026-03-04'], '1998–2026', '1998년~2026년'],
  [['2010/..'], 'from 2010', '2010년부터'],
  [['2010/'], 'from 2010, end unknown', '2010년부터, 종료일 미상'],
  [['2024-10-22', '2024-11-13'], '22 Oct – 13 Nov 2024', '2024년 10월 22일 ~ 11월 13일'],
];

describe('the time of the record in the lead', () => {
  for (const [dates, english, korean] of CASES) {
    it(`is as exact as the dates: ${dates.join(' and ')}`, async () => {
      const data = aDocument({entries: dates.map((date) => ({date}))});
      expect((await show('', {properties: {data}})).leadParts().at(-1))
        .to.match(/^\d entr(?:y|ies), /)
        .and.to.match(new RegExp(`, ${english}$`));
      const timeline = await show('', {properties: {data}, box: {lang: 'ko'}});
      expect(timeline.leadParts().at(-1)).to.match(new RegExp(`^항목 \\d건, ${korean}$`));
    });
  }
});
