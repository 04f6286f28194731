import {UTCDateMini} from '@date-fns/utc/date/mini';
import {expect} from '@open-wc/testing';
import {differenceInCalendarDays} from 'date-fns/differenceInCalendarDays';
import {getDaysInMonth} from 'date-fns/getDaysInMonth';
import fc from 'fast-check';
import {dayNumber, daysInMonth} from '../../src/model/calendar.js';
import {civil} from '../../src/model/civil.js';

const SETTINGS = {seed: 20241113, numRuns: 1000};
const month = fc.integer({min: 1, max: 12});
const day = fc.integer({min: 1, max: 28});
const yearOfDate = fc.integer({min: -200_000, max: 200_000});
const farYear = fc.maxSafeInteger().map((n) => n % 24_000_000_000_000);

/** A month's first day by `Date`, which takes the years 0 to 99 for 1900 to 1999 unless told apart. */
function utcDate(year: number, monthOfYear: number, dayOfMonth: number): Date {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(year, monthOfYear - 1, dayOfMonth);
  return date;
}

/** Another way to count: a year that begins in March, in integers of any size. */
function countedInIntegers(year: number, monthOfYear: number, dayOfMonth: number): number {
  const y = BigInt(year) - (monthOfYear < 3 ? 1n : 0n);
  const floor = (n: bigint, by: bigint) => (n - (((n % by) + by) % by)) / by;
  const months = BigInt((monthOfYear + 9) % 12);
  const days = (153n * months + 2n) / 5n + BigInt(dayOfMonth) - 1n;
  return Number(y * 365n + floor(y, 4n) - floor(y, 100n) + floor(y, 400n) + days - 719_468n);
}

describe('the calendar', () => {
  it('counts days from 1 January 1970', () => {
    expect(dayNumber(1970, 1, 1)).to.equal(0);
    expect(dayNumber(1969, 12, 31)).to.equal(-1);
    expect(dayNumber(2024, 11, 13)).to.equal(20_040);
    expect(dayNumber(2000, 2, 29)).to.equal(11_016);
  });

  it('has a year zero, and no gap where Rome or Britain left days out', () => {
    expect(dayNumber(0, 1, 1)).to.equal(-719_528);
    expect(dayNumber(1, 1, 1) - dayNumber(0, 12, 31)).to.equal(1);
    expect(dayNumber(1582, 10, 15) - dayNumber(1582, 10, 4)).to.equal(11);
    expect(dayNumber(1752, 9, 14) - dayNumber(1752, 9, 2)).to.equal(12);
  });

  it('does not take the years 0 to 99 for those of the last century', () => {
    expect(civil(dayNumber(44, 3, 15))).to.deep.equal({year: 44, month: 3, day: 15});
    expect(dayNumber(99, 1, 1)).to.be.below(dayNumber(100, 1, 1));
  });

  it('goes from December to January, and back', () => {
    expect(dayNumber(2024, 13, 1)).to.equal(dayNumber(2025, 1, 1));
    expect(dayNumber(2399, 13, 1)).to.equal(dayNumber(2400, 1, 1));
  });

  it('knows leap years, those before year zero too', () => {
    const lengths = [2024, 2023, 2000, 1900, 0, -4, -1, -100, -400, 170_000_000].map((y) =>
      daysInMonth(y, 2),
    );
    expect(lengths).to.deep.equal([29, 28, 29, 28, 29, 29, 28, 28, 29, 29]);
  });

  it('agrees with Date', () => {
    const check = (y: number, m: number, d: number) => {
      expect(dayNumber(y, m, d)).to.equal(utcDate(y, m, d).getTime() / 86_400_000);
    };
    fc.assert(fc.property(yearOfDate, month, day, check), SETTINGS);
  });

  it('agrees with date-fns', () => {
    const check = (y: number, m: number, d: number) => {
      const epoch = new UTCDateMini(1970, 0, 1);
      expect(dayNumber(y, m, d)).to.equal(differenceInCalendarDays(utcDate(y, m, d), epoch));
      expect(daysInMonth(y, m)).to.equal(getDaysInMonth(utcDate(y, m, d)));
    };
    fc.assert(fc.property(yearOfDate, month, day, check), SETTINGS);
  });

  it('agrees with integers in years that Date cannot hold', () => {
    const check = (y: number, m: number, d: number) => {
      expect(dayNumber(y, m, d)).to.equal(countedInIntegers(y, m, d));
    };
    fc.assert(fc.property(farYear, month, day, check), SETTINGS);
  });

  it('tells the day of a day number, near and far', () => {
    const check = (y: number, m: number, d: number) => {
      expect(civil(dayNumber(y, m, d))).to.deep.equal({year: y, month: m, day: d});
    };
    fc.assert(fc.property(yearOfDate, month, day, check), SETTINGS);
    fc.assert(fc.property(farYear, month, day, check), SETTINGS);
  });

  it('has no day twice and leaves none out', () => {
    for (let number = dayNumber(-1, 12, 1); number < dayNumber(1, 3, 2); number++) {
      const {year, month: m, day: d} = civil(number);
      expect(dayNumber(year, m, d)).to.equal(number);
    }
  });
});
