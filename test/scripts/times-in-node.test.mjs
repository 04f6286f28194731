// Node.js has other words for times than browsers in some languages: what the server writes must not change when the script
// takes it over. test/format/date-patterns.test.ts holds the same in the browsers.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runnerImport} from 'vite';
import {ROOT} from '../../scripts/setup.mjs';

const EXPECTED = {
  ko: ['2024년 12월 3일 오후 10:27 (UTC+9)', '2024년 12월 4일 오전 12:05:30 (UTC+9)'],
  en: ['3 Dec 2024, 22:27 (UTC+9)', '4 Dec 2024, 00:05:30 (UTC+9)'],
  'en-US': ['Dec 3, 2024, 10:27 PM (UTC+9)', 'Dec 4, 2024, 12:05:30 AM (UTC+9)'],
};

const source = async (path) => {
  const settings = {configFile: /** @type {false} */ (false), logLevel: /** @type {const} */ ('warn')};
  return (await runnerImport(`${ROOT}src/${path}.ts`, settings)).module;
};
const {dateFormatter} = await source('format/date-formatter');
const {translator} = await source('format/translate');
const {coreMessages} = await source('format/messages');
const {dateMessages, regionalDateMessages} = await source('format/date-messages');
const {messages: korean} = await source('languages/ko');

const english = {...coreMessages, ...dateMessages};
const MESSAGES = {ko: korean, en: english, 'en-US': {...english, ...regionalDateMessages['en-US']}};

for (const [locale, times] of Object.entries(EXPECTED)) {
  test(`times are the same on the server as in a browser in ${locale}`, () => {
    const {date} = dateFormatter(locale, translator(locale, MESSAGES[locale]));
    const texts = ['2024-12-03T22:27:00+09:00', '2024-12-04T00:05:30+09:00'].map((text) => date(text).text);
    // No line may break within a Korean date.
    const plain = texts.map((text) => text.replaceAll('\u00a0', ' '));
    assert.deepEqual(plain, times);
  });
}
