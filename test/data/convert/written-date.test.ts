/** Dates as people and programs write them. */
import {expect} from '@open-wc/testing';
import {edtfOf} from '../../../src/data/convert/date-parts.js';
import {partsOfDate, partsOfEnd} from '../../../src/data/convert/written-date.js';

const dateOf = (text: string) => {
  const {date, lost} = edtfOf(partsOfDate(text), undefined);
  expect(lost).to.deep.equal([]);
  return date;
};

describe('a written date', () => {
  const DATES: readonly [written: string, date: string][] = [
    ['11/22/1963 1:30 PM', '1963-11-22T13:30:00'],
    ['11/22/1963, 1:30:00 PM', '1963-11-22T13:30:00'],
    ['11/22/1963, 1:30:00\u202FPM', '1963-11-22T13:30:00'],
    ['11/22/1963, 12:00:00 AM', '1963-11-22'],
    ['11/22/1963 12:30 pm', '1963-11-22T12:30:00'],
    ['2024-11-12 1:30 PM', '2024-11-12T13:30:00'],
    ['2024-11-12T1:30 a.m.', '2024-11-12T01:30:00'],
    ['2024-11-12 13:30 UTC', '2024-11-12T13:30:00Z'],
    ['Nov 22, 1963 1:30 PM', '1963-11-22T13:30:00'],
    ['Nov 22, 1963 1 PM', '1963-11-22T13:00:00'],
    ['Nov 22 1963 1:30pm', '1963-11-22T13:30:00'],
    ['Nov 22 1963 13:30 PM', '1963-11-22T13:30:00'],
    ['Nov 22 1963 1:30:00 PM GMT', '1963-11-22T13:30:00Z'],
    ['12:00 AM Nov 22 1963', '1963-11-22T00:00:00'],
    ['1:30 p.m., Nov 22 1963', '1963-11-22T13:30:00'],
    ['Jun 16 2006 00:00:00 GMT', '2006-06-16'],
    ['Fri, 22 Nov 1963 13:00:00 -0600', '1963-11-22T13:00:00-06:00'],
    ['Fri, 22 Nov 1963 13:00:00 CST', '1963-11-22T13:00:00-06:00'],
    ['Fri Nov 22 1963 13:00:00 GMT-0600 (Central Standard Time)', '1963-11-22T13:00:00-06:00'],
    ['Fri Nov 22 13:00:00 GMT 1963', '1963-11-22T13:00:00Z'],
    ['15 March 44 BC', '-0043-03-15'],
    ['March 5 B.C.E.', '-0004-03'],
    ['24 August AD 79', '0079-08-24'],
    ['15 Mar 0044', '0044-03-15'],
    ['22nd of November, 1963 (Friday)', '1963-11-22'],
    ['22-Nov-1963', '1963-11-22'],
    ['Sept. 1963', '1963-09'],
    ['202411', '2024-11'],
    ['08/2022', '2022-08'],
    ['20/05/1961', '1961-05-20'],
    ['1/26/-500', '-0499-01-26'],
  ];
  for (const [written, date] of DATES) {
    it(`is read: ${written}`, () => {
      expect(dateOf(written)).to.equal(date);
    });
  }

  const UNCLEAR = [
    'Mar 15 -0044',
    'martes 12 noviembre 2024',
    'mardi 12 novembre 2024',
    'mar 12 nov 2024',
    'decade of 1990',
    'Marathon 1990',
    'Feb 2012-Mar 2013',
    'Feb 2012 – Mar 2013',
    'Nov 22-24 1963',
    'Nov 1963 1964',
    'Nov 22.1963',
    '22 Nov 63',
    'before Nov 1963',
    '11/22/1963 or so',
    'Nov 22 1963 13:30 AM',
    'Nov 22 1963 13:30 Mars',
    'Nov 22 1963 13:30 14:30',
    'BC Nov 1963',
    '202413',
    '13/2022',
    '12-05-24',
    '1/26/12',
  ];
  for (const written of UNCLEAR) {
    it(`is not guessed: ${written}`, () => {
      expect(partsOfDate(written)).to.equal(undefined);
    });
  }

  it('may be an end at midnight, which is that of the day before', () => {
    const rangeOf = (start: string, end: string) => {
      const from = partsOfDate(start);
      return edtfOf(from, partsOfEnd(end, from)).date;
    };
    expect([
      rangeOf('2024-11-12T20:00:00Z', '2024-11-13T00:00:00Z'),
      rangeOf('2024-11-12T00:00:00', '2024-11-13T00:00:00'),
      rangeOf('2024-11-12', '2024-11-14 00:00'),
      rangeOf('2024-11-12', '2024-11-12T00:00:00'),
      rangeOf('-0001-12-31', '0000-01-01T00:00:00'),
      rangeOf('2024-11-12', '2024-11-14'),
    ]).to.deep.equal([
      '2024-11-12T20:00:00Z',
      '2024-11-12',
      '2024-11-12/2024-11-13',
      '2024-11-12',
      '-0001-12-31',
      '2024-11-12/2024-11-14',
    ]);
  });
});
