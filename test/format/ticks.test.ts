import {expect} from '@open-wc/testing';
import type {DateContext} from '../../src/format/intl-dates.js';
import {tickLabels} from '../../src/format/ticks.js';
import {dayNumber} from '../../src/model/calendar.js';
import type {Tick} from '../../src/model/lanes/geometry.js';
import {translators} from '../support/messages.js';
import {day} from '../support/record.js';

const en: DateContext = {locale: 'en', translate: translators.en};
const ko: DateContext = {locale: 'ko', translate: translators.ko};
const HOUR = 1 / 24;

function labels(unit: Tick['unit'], days: readonly number[], context: DateContext): string[] {
  return tickLabels(
    days.map((at) => ({at, unit})),
    context,
  );
}

const far = dayNumber(-170_000_002, 1, 31);

/** By case: the unit, the days, the labels in English and in Korean. */
const CASES: Readonly<
  Record<string, readonly [Tick['unit'], days: readonly number[], inEnglish: string[], inKorean: string[]]>
> = {
  years: ['year', ['2024', '2025'].map(day), ['2024', '2025'], ['2024년', '2025년']],
  'years before Christ, and early ones': [
    'year',
    ['-0499', '0000', '0500'].map(day),
    ['500 BC', '1 BC', '500'],
    ['기원전 500년', '기원전 1년', '500년'],
  ],
  'millions of years': [
    'year',
    ['Y-150000000', 'Y-100000000'].map(day),
    ['150,000,000 BC', '100,000,000 BC'],
    ['기원전 150,000,000년', '기원전 100,000,000년'],
  ],
  'months, with the year at its first month': [
    'month',
    ['2024-10', '2024-11', '2025-01', '2025-02'].map(day),
    ['Oct 2024', 'Nov', 'Jan 2025', 'Feb'],
    ['2024년 10월', '11월', '2025년 1월', '2월'],
  ],
  'days, with the year at its first day': [
    'day',
    ['2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02'].map(day),
    ['30 Dec 2024', '31 Dec', '1 Jan 2025', '2 Jan'],
    ['2024년 12월 30일', '12월 31일', '2025년 1월 1일', '1월 2일'],
  ],
  'days before Christ': [
    'day',
    ['-0044-03-15', '-0044-03-16'].map(day),
    ['15 Mar 45 BC', '16 Mar'],
    ['기원전 45년 3월 15일', '3월 16일'],
  ],
  'days outside the range of Date': [
    'day',
    [far, far + 1],
    ['170,000,002 BC, 31 Jan', '1 Feb'],
    ['기원전 170,000,002년, 1월 31일', '2월 1일'],
  ],
  'times, with the day at its first time': [
    'hour',
    [18, 24, 30].map((hours) => day('2024-11-13') + hours * HOUR),
    ['13 Nov 2024 18:00', '14 Nov', '06:00'],
    ['2024년 11월 13일 오후 6:00', '11월 14일', '오전 6:00'],
  ],
  minutes: [
    'minute',
    [14, 14.25, 14.5].map((hours) => day('2024-11-13') + hours * HOUR),
    ['13 Nov 2024 14:00', '14:15', '14:30'],
    ['2024년 11월 13일 오후 2:00', '오후 2:15', '오후 2:30'],
  ],
  'times before 1970': [
    'hour',
    [6, 12].map((hours) => day('1950-06-25') + hours * HOUR),
    ['25 Jun 1950 06:00', '12:00'],
    ['1950년 6월 25일 오전 6:00', '오후 12:00'],
  ],
  'nothing if there are no ticks': ['year', [], [], []],
};

describe('the labels of the axis show', () => {
  for (const [name, [unit, days, inEnglish, inKorean]] of Object.entries(CASES)) {
    it(name, () => {
      expect(labels(unit, days, en)).to.deep.equal(inEnglish);
      expect(labels(unit, days, ko)).to.deep.equal(inKorean);
    });
  }

  it('times in the 12-hour clock if the locale uses it', () => {
    const us: DateContext = {...en, locale: 'en-US'};
    expect(
      labels(
        'hour',
        [14, 15].map((hours) => day('2024-11-13') + hours * HOUR),
        us,
      ),
    ).to.deep.equal(['Nov 13, 2024 2:00 PM', '3:00 PM']);
  });

  it('years by messages only if they have more than four digits', () => {
    const context: DateContext = {
      locale: 'en',
      translate: (key) => {
        throw new Error(key);
      },
    };
    expect(labels('day', ['-0044-03-15', '2024-11-13'].map(day), context)).to.deep.equal([
      '15 Mar 45 BC',
      '13 Nov 2024',
    ]);
    expect(labels('year', ['-0499', '2024'].map(day), context)).to.deep.equal(['500 BC', '2024']);
    expect(() => labels('year', [far], context)).to.throw('date.bc');
  });
});
