import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boundsOf} from '../../src/model/bounds.js';
import {parseDay} from '../../src/model/day.js';
import {dayText, edtfDayText} from '../../src/model/day-text.js';
import {edtf, parseEdtf} from '../../src/model/edtf.js';

/** All years that the EDTF parser accepts. */
const anyDay = fc.integer({min: -8_760_000_000_000_000, max: 8_760_000_000_000_000});

describe('parsing a day', () => {
  const DAYS = {
    '1970-01-01': 0,
    '2024-11-13': 20_040,
    '2024-02-29': 19_782,
    '0000-03-01': -719_468,
    '-0044-03-15': -735_525,
    '+10000-01-01': 2_932_897,
    '+010000-01-01': 2_932_897,
    '-10000-12-31': -4_371_588,
  };
  for (const [text, day] of Object.entries(DAYS)) {
    it(`accepts ${text}`, () => expect(parseDay(text)).to.equal(day));
  }

  const NONE = [
    ...['', '2024', '2024-11', '2024-11-13T12:00:00', '13 Nov 2024', ' 2024-11-13', '2024-1-1', '2024-11-XX'],
    ...['2024-02-30', '2023-02-29', '2024-00-01', '2024-13-01', '2024-11-00', '2024-11-32', '-0000-01-01'],
    ...['10000-01-01', '+2024-11-13', '+999999999999999-01-01', 20_040, null, undefined, new Date(0)],
    ['2024-11-13'],
  ];
  for (const text of NONE) {
    it(`rejects ${JSON.stringify(text)}`, () => expect(parseDay(text)).to.equal(undefined));
  }

  it('agrees with EDTF in years of four digits', () => {
    fc.assert(
      fc.property(fc.integer({min: -4_371_000, max: 2_932_896}), (day) => {
        expect(boundsOf(edtf(dayText(day))).earliest).to.equal(day);
      }),
    );
  });
});

describe('a day as text', () => {
  it('is parsed as the same day', () => {
    fc.assert(fc.property(anyDay, (day) => void expect(parseDay(dayText(day))).to.equal(day)));
  });

  it('has a sign if its year has more than four digits or is before the year 0', () => {
    expect([20_040, 2_932_896, 2_932_897, -719_468, -735_525, -4_371_588].map(dayText)).to.deep.equal([
      '2024-11-13',
      '9999-12-31',
      '+10000-01-01',
      '0000-03-01',
      '-0044-03-15',
      '-10000-12-31',
    ]);
  });

  it('is valid in EDTF, which takes only the year if it has more than four digits', () => {
    fc.assert(fc.property(anyDay, (day) => void expect(parseEdtf(edtfDayText(day))).to.be.an('object')));
    expect([20_040, 2_932_896, 2_932_897, -4_371_588].map(edtfDayText)).to.deep.equal([
      '2024-11-13',
      '9999-12-31',
      'Y10000',
      'Y-10000',
    ]);
  });
});
