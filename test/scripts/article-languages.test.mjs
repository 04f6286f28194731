import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';
import {furtherLanguages, inLanguage, overlayOf} from '../../scripts/article/languages.mjs';

const sample = {
  lang: 'en',
  title: {en: 'A title', ko: '제목'},
  source: {title: 'The same in all languages'},
  entries: [
    {id: 'one', actors: ['a', 'b'], headline: {en: 'One'}},
    {id: 'two', headline: {en: 'Two', ko: '둘'}, quote: {text: 'Zwei', lang: 'de'}},
  ],
};

test('the base has one string a text', () => {
  assert.deepEqual(inLanguage(sample, 'en'), {
    lang: 'en',
    title: 'A title',
    source: {title: 'The same in all languages'},
    entries: [
      {id: 'one', actors: ['a', 'b'], headline: 'One'},
      {id: 'two', headline: 'Two', quote: {text: 'Zwei', lang: 'de'}},
    ],
  });
});

test('a text without the language stays in the language of the document', () => {
  assert.equal(inLanguage(sample, 'ko').entries[0].headline, 'One');
});

test('the overlay has the strings of its language alone, arrays by index', () => {
  assert.deepEqual(overlayOf(sample, 'ko'), {title: '제목', entries: {1: {headline: '둘'}}});
});

test('the overlay of a language that nothing is in is empty', () => {
  assert.deepEqual(overlayOf(sample, 'fr'), {});
});

test('the further languages are those of its texts, sorted, without the language of the document', () => {
  assert.deepEqual(furtherLanguages(sample), ['ko']);
  const more = {...sample, note: {en: 'A', zh: 'B', de: 'C'}};
  assert.deepEqual(furtherLanguages(more), ['de', 'ko', 'zh']);
});

test('base and overlays together are the bundled document, whole', async () => {
  const file = new URL('../../src/data/article/article.json', import.meta.url);
  const document = JSON.parse(await readFile(file, 'utf8'));
  const languages = ['en', ...furtherLanguages(document)];
  const overlays = Object.fromEntries(languages.map((language) => [language, overlayOf(document, language)]));
  assert.deepEqual(merge(inLanguage(document, 'en'), overlays), document);
});

/** What an element does with the parts, for all languages at once. */
function merge(base, overlays) {
  const languages = Object.entries(overlays).filter(([, overlay]) => overlay !== undefined);
  if (typeof base === 'string') return languages.length === 0 ? base : Object.fromEntries(languages);
  if (typeof base !== 'object' || base === null) return base;
  const below = (key) =>
    merge(base[key], Object.fromEntries(languages.map(([language, overlay]) => [language, overlay[key]])));
  if (Array.isArray(base)) return base.map((_, index) => below(index));
  return Object.fromEntries(Object.keys(base).map((key) => [key, below(key)]));
}
