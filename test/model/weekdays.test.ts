import {expect} from '@open-wc/testing';
import {hasWeekdays} from '../../src/model/weekdays.js';
import {aDocument} from '../support/builders.js';

const RECORDS: readonly [name: string, dates: readonly string[], expected: boolean][] = [
  ['of some days', ['2024-10-22', '2024-11-13'], true],
  ['of exactly a leap year', ['2024-01-01', '2025-01-01'], true],
  ['of more than a year', ['2024-01-01', '2025-01-02'], false],
  ['of days before Christ and today', ['-0044-03-15', '2024-11-13'], false],
  [
    'of some days and other dates long ago',
    ['2024-11-13', '1998', '1998-05-XX', '1998-01-01/2024-01-01'],
    true,
  ],
  ['without a day', ['1998', '2026'], true],
];

describe('weekdays', () => {
  for (const [name, dates, expected] of RECORDS) {
    it(`are ${expected ? 'shown' : 'not shown'} in a record ${name}`, () => {
      expect(hasWeekdays(aDocument({entries: dates.map((date) => ({date}))}))).to.equal(expected);
    });
  }
});
