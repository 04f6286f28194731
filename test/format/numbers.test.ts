import {expect} from '@open-wc/testing';
import {listText, numberText, numbersText, pluralOf} from '../../src/format/numbers.js';

const NUMBERS = [0, 1, 2, 11, 999, 1000, 12_345, 999_999, 1_000_000, -1, -1000];
const NAMES = ['A', 'B', 'C', 'D'];

for (const locale of ['en', 'en-GB', 'en-US', 'en-IN', 'ko', 'ko-KR', 'fr', 'ar-EG', 'de-CH']) {
  describe(`numbers and lists in ${locale}`, () => {
    it('are written as the browser writes them', () => {
      for (const n of NUMBERS)
        expect(numberText(n, locale)).to.equal(new Intl.NumberFormat(locale).format(n));
    });

    it('take the form that the browser knows', () => {
      for (const n of NUMBERS.filter((n) => n >= 0 && n !== 1))
        expect(pluralOf(n, locale), String(n)).to.equal(new Intl.PluralRules(locale).select(n));
    });

    it('are joined as the browser joins them', () => {
      for (const length of [0, 1, 2, 3, 4]) {
        const names = NAMES.slice(0, length);
        expect(listText(names, locale)).to.equal(new Intl.ListFormat(locale).format(names));
      }
    });
  });
}

it('numbers make a list', () => {
  expect(numbersText([1, 3, 1200], 'en')).to.equal('1, 3, and 1,200');
});
