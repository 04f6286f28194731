import {UTCDateMini} from '@date-fns/utc/date/mini';
import {expect} from '@open-wc/testing';
import {differenceInCalendarDays} from 'date-fns/differenceInCalendarDays';
import {getDaysInMonth} from 'date-fns/getDaysInMonth';
import fc from 'fast-check';
import {dayNumber, daysInMonth} from '../../src/model/calendar.js';
import {civilDay} from '../../src/model/civil.js';

const SETTINGS = {seed: 20241113, numRuns: 1000};
const month = fc.integer({min: 1, max: 12});
const day = fc.integer({min: 1, max: 28});
const yearOfDate = fc.integer({min: -200_000, max: 200_000});
const farYear = fc.maxSafeInteger().map((n) => n % 24_000_000_000_000);

/** Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
function utcDate(year: number, monthOfYear: number, dayOfMonth: number): Date {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(year, monthOfYear - 1, dayOfMonth);
  return date;
}

/** Another algorithm, in integers of any size: its years begin in March, so that a leap day is the last day of a year. */
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

  it('has a year 0, and no gap in 1582 or 1752', () => {
    expect(dayNumber(0, 1, 1)).to.equal(-719_528);
    expect(dayNumber(1, 1, 1) - dayNumber(0, 12, 31)).to.equal(1);
    expect(dayNumber(1582, 10, 15) - dayNumber(1582, 10, 4)).to.equal(11);
    expect(dayNumber(1752, 9, 14) - dayNumber(1752, 9, 2)).to.equal(12);
  });

  it('does not take the years 0 to 99 for 1900 to 1999', () => {
    expect(civilDay(dayNumber(44, 3, 15))).to.deep.equal({year: 44, month: 3, day: 15});
    expect(dayNumber(99, 1, 1)).to.be.below(dayNumber(100, 1, 1));
  });

  it('counts month 13 as January of the next year', () => {
    expect(dayNumber(2024, 13, 1)).to.equal(dayNumber(2025, 1, 1));
    expect(dayNumber(2399, 13, 1)).to.equal(dayNumber(2400, 1, 1));
  });

  it('has the leap years of the Gregorian calendar, also before the year 0', () => {
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

  it('agrees with integer arithmetic in years outside the range of Date', () => {
    const check = (y: number, m: number, d: number) => {
      expect(dayNumber(y, m, d)).to.equal(countedInIntegers(y, m, d));
    };
    fc.assert(fc.property(farYear, month, day, check), SETTINGS);
  });

  it('converts a day number back to its day', () => {
    const check = (y: number, m: number, d: number) => {
      expect(civilDay(dayNumber(y, m, d))).to.deep.equal({year: y, month: m, day: d});
    };
    fc.assert(fc.property(yearOfDate, month, day, check), SETTINGS);
    fc.assert(fc.property(farYear, month, day, check), SETTINGS);
  });

  it('has a day for every day number', () => {
    for (let number = dayNumber(-1, 12, 1); number < dayNumber(1, 3, 2); number++) {
      const {year, month: m, day: d} = civilDay(number);
      expect(dayNumber(year, m, d)).to.equal(number);
    }
  });
});
