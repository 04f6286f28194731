import {expect} from '@open-wc/testing';
import {commaOf, semicolonOf} from '../../src/format/separators.js';

describe('separators', () => {
  for (const locale of ['en', 'ko', 'de-AT', 'he', 'az-Latn']) {
    it(`are those of Latin script in ${locale}`, () => {
      expect([commaOf(locale), semicolonOf(locale)]).to.deep.equal([', ', '; ']);
    });
  }
  for (const locale of ['ar', 'ar-EG', 'fa', 'ur', 'az-Arab', 'ckb']) {
    it(`are those of Arabic script in ${locale}`, () => {
      expect([commaOf(locale), semicolonOf(locale)]).to.deep.equal(['، ', '؛ ']);
    });
  }
});
