import {expect} from '@open-wc/testing';
import {edtf} from '../../src/model/edtf.js';
import {isInterval, type EdtfPoint} from '../../src/model/edtf-date.js';
import {ownDate, ownRange, ownWeekday} from '../../src/format/own-dates.js';

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

/** What the browser says, with what it writes its spaces as made plain. */
function byIntl(locale: string, text: string): Intl.DateTimeFormat {
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

const dayOf = (text: string) => new Date(text.length === 4 ? `${text}-01-01` : text);
const plainSpaces = (text: string) => text.replace(/\s/g, ' ');

for (const locale of ['en', 'en-GB', 'en-US', 'ko', 'ko-KR']) {
  describe(`dates in ${locale}`, () => {
    it('are told as the browser tells them', () => {
      for (const text of DATES)
        expect(ownDate(point(text), locale)).to.equal(plainSpaces(byIntl(locale, text).format(dayOf(text))));
    });

    it('make ranges as in the browser', () => {
      for (const [start, end] of RANGES) {
        const told = plainSpaces(byIntl(locale, start).formatRange(dayOf(start), dayOf(end)));
        const [first, , last] = told.split(/ *([–~]) */);
        const [ownFirst, mark, ownLast] = ownRange(point(start), point(end), locale)!;
        expect([ownFirst, ownLast], told).to.deep.equal([first, last]);
        expect(mark.trim()).to.equal(locale.startsWith('ko') ? '~' : '–');
      }
    });

    it('make no range of what is one', () => {
      for (const text of ['2024-11-13', '2024-09', '2024'])
        expect(ownRange(point(text), point(text), locale)).to.equal(undefined);
    });

    it('have the browser’s weekdays', () => {
      for (let day = 1; day <= 7; day += 1) {
        const text = `2024-11-${pad(day)}`;
        const told = new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'}).format(dayOf(text));
        expect(ownWeekday(point(text), locale)).to.equal(told);
      }
    });
  });
}

describe('what the browser must tell', () => {
  it('is a year that takes an era, or more than four digits', () => {
    for (const text of ['0099', '0000', '-0044'])
      expect(ownDate(point(text), 'en'), text).to.equal(undefined);
    expect(ownDate({...point('2024'), year: 10_000}, 'en')).to.equal(undefined);
    expect(ownRange(point('0044'), point('2024'), 'en')).to.equal(undefined);
  });

  it('is another language, and English of another country', () => {
    for (const locale of ['fr', 'en-CA', 'ko-KP'])
      expect([ownDate(point('2024'), locale), ownWeekday(point('2024-11-13'), locale)]).to.deep.equal([
        undefined,
        undefined,
      ]);
  });
});
