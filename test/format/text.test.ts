import {expect} from '@open-wc/testing';
import type {Text} from '../../src/data/schema.js';
import {pickText} from '../../src/format/text.js';

const both = {en: 'Seoul', ko: '서울'};

type Picked = ReturnType<typeof pickText>;

const CASES: readonly [name: string, text: Text, locale: string, documentLang: string, picked: Picked][] = [
  ['a string in the reader’s language', 'Seoul', 'en', 'en', {value: 'Seoul'}],
  ['a string in the reader’s language of another country', 'Seoul', 'en-GB', 'en-US', {value: 'Seoul'}],
  ['a string in the document’s language, marked', 'Seoul', 'ko', 'en', {value: 'Seoul', lang: 'en'}],
  ['the reader’s language', both, 'ko', 'en', {value: '서울'}],
  ['the reader’s language for another country', both, 'ko-KR', 'en', {value: '서울'}],
  [
    'the reader’s language with its tag in another case',
    {EN: 'Seoul', ko: '서울'},
    'en',
    'ko',
    {value: 'Seoul'},
  ],
  ['the reader’s own country', {'pt-PT': 'Coreia', 'pt-BR': 'Coréia'}, 'pt-BR', 'en', {value: 'Coréia'}],
  ['another country, if the reader’s is missing', {en: 'x', 'pt-BR': 'y'}, 'pt-PT', 'en', {value: 'y'}],
  [
    'the document’s language, marked, if the reader’s is missing',
    both,
    'fr',
    'en',
    {value: 'Seoul', lang: 'en'},
  ],
  [
    'the document’s language in another country, marked',
    {'en-GB': 'a', ko: 'b'},
    'fr',
    'en',
    {value: 'a', lang: 'en-GB'},
  ],
  ['the first one, marked, if both are missing', {ja: 'ソウル'}, 'fr', 'en', {value: 'ソウル', lang: 'ja'}],
];

describe('the text that is picked is', () => {
  for (const [name, text, locale, documentLang, picked] of CASES) {
    it(name, () => expect(pickText(text, locale, documentLang)).to.deep.equal(picked));
  }
});
