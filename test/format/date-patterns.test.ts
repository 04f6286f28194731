import {expect} from '@open-wc/testing';
import {patternDate, patternRange, patternTime, patternWeekday} from '../../src/format/date-patterns.js';
import type {DateContext} from '../../src/format/intl-dates.js';
import {translator} from '../../src/format/translate.js';
import {edtf} from '../../src/model/edtf.js';
import {isInterval, type EdtfPoint} from '../../src/model/edtf-date.js';
import {en, localesWithPatterns} from '../support/messages.js';

const pad = (n: number) => String(n).padStart(2, '0');
const MONTHS = Array.from({length: 12}, (_, index) => `2024-${pad(index + 1)}`);
const DATES = [
  ...MONTHS,
  ...MONTHS.map((month) => `${month}-09`),
  '0100',
  '0987-12-31',
  '9999',
  '2024-02-29',
];
const RANGES = [
  ['2024-10-22', '2024-11-13'],
  ['2024-11-10', '2024-11-13'],
  ['2024-09-22', '2025-09-22'],
  ['2024-05', '2024-09'],
  ['2024-09', '2025-09'],
  ['2024', '2025'],
] as const;

/** The format of `Intl` with the fields that the date has. */
function intlFormat(locale: string, text: string): Intl.DateTimeFormat {
  const [, month, day] = text.split('-');
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    ...(month && {month: 'short'}),
    ...(day && {day: 'numeric'}),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
}

function point(text: string): EdtfPoint {
  const date = edtf(text);
  if (isInterval(date)) throw new Error(text);
  return date;
}

const dateOf = (text: string) => new Date(text.length === 4 ? `${text}-01-01` : text);
const normalizeSpaces = (text: string) => text.replace(/\s/g, ' ');

for (const {locale, messages} of await localesWithPatterns()) {
  const context: DateContext = {locale, translate: translator(locale, messages)};

  describe(`dates by patterns in ${locale}`, () => {
    it('are the dates that Intl writes', () => {
      for (const text of DATES) {
        const expected = normalizeSpaces(intlFormat(locale, text).format(dateOf(text)));
        expect(patternDate(point(text), context)).to.equal(expected);
      }
    });

    it('form the ranges that Intl writes', () => {
      for (const [start, end] of RANGES) {
        const range = normalizeSpaces(intlFormat(locale, start).formatRange(dateOf(start), dateOf(end)));
        const [first, mark, last] = range.split(/ *([–~]) */);
        const [start_, mark_, end_] = patternRange(point(start), point(end), context)!;
        expect([start_, mark_.trim(), end_], range).to.deep.equal([first, mark, last]);
      }
    });

    it('form no range of the same date twice', () => {
      for (const text of ['2024-11-13', '2024-09', '2024'])
        expect(patternRange(point(text), point(text), context)).to.equal(undefined);
    });

    it('have the times that Intl writes', () => {
      for (const hour of [0, 1, 9, 11, 12, 13, 22, 23]) {
        for (const second of [0, 7]) {
          const style = second ? 'medium' : 'short';
          const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
            timeStyle: style,
            timeZone: 'UTC',
          });
          const expected = normalizeSpaces(format.format(Date.UTC(2024, 0, 1, hour, 5, second)));
          expect(patternTime({hour, minute: 5, second}, context)).to.equal(expected);
        }
      }
    });

    it('have the weekdays that Intl writes', () => {
      const format = new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'});
      for (let day = 1; day <= 7; day += 1) {
        const text = `2024-11-${pad(day)}`;
        expect(patternWeekday(point(text), context)).to.equal(format.format(dateOf(text)));
      }
    });
  });
}

describe('there is no pattern', () => {
  const translate = translator('en', en);

  it('for a year that needs an era or has more than four digits', () => {
    const context = {locale: 'en', translate};
    for (const text of ['0099', '0000', '-0044'])
      expect(patternDate(point(text), context), text).to.equal(undefined);
    expect(patternDate({...point('2024'), year: 10_000}, context)).to.equal(undefined);
    expect(patternRange(point('0044'), point('2024'), context)).to.equal(undefined);
  });

  it('for another language or country', () => {
    for (const locale of ['fr', 'en-CA', 'ko-KP']) {
      const context = {locale, translate};
      expect(patternDate(point('2024'), context)).to.equal(undefined);
      expect(patternRange(point('2024'), point('2025'), context)).to.equal(undefined);
      expect(patternRange(point('2024-11-13'), point('2024-11-14'), context)).to.equal(undefined);
      expect(patternWeekday(point('2024-11-13'), context)).to.equal(undefined);
    }
  });
});
