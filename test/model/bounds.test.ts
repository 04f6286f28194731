import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boundsOf} from '../../src/model/bounds.js';
import {dayNumber} from '../../src/model/calendar.js';
import {civilDay} from '../../src/model/civil.js';
import {edtf} from '../../src/model/edtf.js';

/** A day number as `2024-11-13`, or `Infinity`. */
function dayText(day: number): string {
  if (!Number.isFinite(day)) return String(day);
  const {year, month, day: dayOfMonth} = civilDay(day);
  return [year, month, dayOfMonth].join('-');
}

function bounds(text: string): string {
  const {earliest, latest, approximate} = boundsOf(edtf(text));
  return `${dayText(earliest)} … ${dayText(latest)}${approximate ? ' approximate' : ''}`;
}

const EXPECTED: Record<string, Record<string, string>> = {
  'are the first and last day of a day, month or year': {
    '2024-11-13': '2024-11-13 … 2024-11-13',
    '2024-11': '2024-11-1 … 2024-11-30',
    '2024-02': '2024-2-1 … 2024-2-29',
    '2024-12': '2024-12-1 … 2024-12-31',
    '2024': '2024-1-1 … 2024-12-31',
    '0000': '0-1-1 … 0-12-31',
    '-0044-03-15': '-44-3-15 … -44-3-15',
  },
  'of a time are its local day': {
    '2024-11-12T23:59:59-05:00': '2024-11-12 … 2024-11-12',
    '2024-11-13T00:00:00+14:00': '2024-11-13 … 2024-11-13',
  },
  'include everything that an unspecified digit can mean': {
    '2024-11-XX': '2024-11-1 … 2024-11-30',
    '2024-XX': '2024-1-1 … 2024-12-31',
    '2024-XX-XX': '2024-1-1 … 2024-12-31',
    '201X': '2010-1-1 … 2019-12-31',
    '20XX': '2000-1-1 … 2099-12-31',
    '-201X': '-2019-1-1 … -2010-12-31',
    '-00XX': '-99-1-1 … 0-12-31',
    '000X': '0-1-1 … 9-12-31',
  },
  'of a season are the three months in the northern hemisphere, and approximate': {
    '2024-21': '2024-3-1 … 2024-5-31 approximate',
    '2024-22': '2024-6-1 … 2024-8-31 approximate',
    '2024-23': '2024-9-1 … 2024-11-30 approximate',
    '2024-24': '2024-12-1 … 2025-2-28 approximate',
    '2023-24': '2023-12-1 … 2024-2-29 approximate',
    '2024-21/2024-22': '2024-3-1 … 2024-8-31 approximate',
  },
  'are approximate if the date is, but not if it is uncertain': {
    '2024-11~': '2024-11-1 … 2024-11-30 approximate',
    '2024-11%': '2024-11-1 … 2024-11-30 approximate',
    '2024-11?': '2024-11-1 … 2024-11-30',
    '2024-10-30~/2024-11-13': '2024-10-30 … 2024-11-13 approximate',
    '2024-10-30/2024-11-13~': '2024-10-30 … 2024-11-13 approximate',
    '/2024-11-13~': '-Infinity … 2024-11-13 approximate',
  },
  'of an interval are its first and its last possible day': {
    '2024-10-22/2024-11-13': '2024-10-22 … 2024-11-13',
    '2024-11/2024': '2024-11-1 … 2024-12-31',
    '201X/2024-XX': '2010-1-1 … 2024-12-31',
  },
  'are infinite if nothing is known, and never 1970': {
    '/2024-11-13': '-Infinity … 2024-11-13',
    '../2024-11-13': '-Infinity … 2024-11-13',
    '2024-11-13/': '2024-11-13 … Infinity',
    '2024-11-13/..': '2024-11-13 … Infinity',
  },
  'are exact in years that Date cannot hold': {
    'Y-170000002': '-170000002-1-1 … -170000002-12-31',
    'Y170000002/..': '170000002-1-1 … Infinity',
    Y23999999999999: '23999999999999-1-1 … 23999999999999-12-31',
  },
};

describe('bounds', () => {
  for (const [sentence, examples] of Object.entries(EXPECTED)) {
    it(sentence, () => {
      for (const [text, expected] of Object.entries(examples)) expect(bounds(text), text).to.equal(expected);
    });
  }

  it('of a year of five or more digits are as far apart as the year is long', () => {
    const check = (year: number) => {
      const {earliest, latest} = boundsOf(edtf(`Y${year}`));
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      expect(latest - earliest + 1).to.equal(isLeap ? 366 : 365);
      expect(earliest).to.equal(dayNumber(year, 1, 1));
    };
    fc.assert(fc.property(fc.integer({min: 10_000, max: 2_000_000_000}), check), {seed: 20241113});
  });
});
