import {expect} from '@open-wc/testing';
import {translator} from '../../src/format/translate.js';
import {localesWithPatterns} from '../support/messages.js';

const NUMBERS = [0, 1, 2, 11, 999, 1000, 12_345, 999_999, 1_000_000, -1, -1000];
const NAMES = ['A', 'B', 'C', 'D'];
const FORMS = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'};

const withPatterns = await localesWithPatterns();
const withIntl = ['en-IN', 'fr', 'ar-EG', 'de-CH'].map((locale) => ({locale, messages: {}}));

for (const {locale, messages} of [...withPatterns, ...withIntl]) {
  describe(`numbers and lists in ${locale}`, () => {
    const translate = translator(locale, {...messages, number: '{n}', form: FORMS});

    it('have the digits that Intl writes', () => {
      for (const n of NUMBERS)
        expect(translate('number', {n})).to.equal(new Intl.NumberFormat(locale).format(n));
    });

    it('take the plural form that Intl chooses, unless the number is 1', () => {
      for (const n of NUMBERS.filter((n) => n >= 0 && n !== 1))
        expect(translate('form', {n}), String(n)).to.equal(new Intl.PluralRules(locale).select(n));
    });

    it('are joined as Intl joins them', () => {
      for (const length of [0, 1, 2, 3, 4]) {
        const names = NAMES.slice(0, length);
        expect(translate.list(names).join('')).to.equal(new Intl.ListFormat(locale).format(names));
      }
    });
  });
}

describe('a list', () => {
  const [{locale, messages} = {locale: 'en', messages: {}}] = withPatterns;
  const translate = translator(locale, messages);

  it('can have items that are no text', () => {
    const items = [{}, {}, {}];
    expect(translate.list(items.slice(0, 2))).to.deep.equal([items[0], ' and ', items[1]]);
    expect(translate.list(items)).to.deep.equal([items[0], ', ', items[1], ', and ', items[2]]);
  });

  it('writes numbers as text', () => {
    expect(translate.list([1200])).to.deep.equal(['1,200']);
    expect(translate.list([1, 1200]).join('')).to.equal('1 and 1,200');
    expect(translate.list([1, 3, 1200]).join('')).to.equal('1, 3, and 1,200');
  });
});
