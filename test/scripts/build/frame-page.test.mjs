import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {framePage} from '../../../scripts/build/frame-page.mjs';
import {ROOT} from '../../../scripts/setup.mjs';

const MESSAGES = {needsScripts: 'Scripts', needsBrowser: 'A browser', origin: 'From {site}'};

test('a message is a paragraph in each language', () => {
  const page = framePage('<noscript><!-- needsScripts --></noscript>', {
    en: MESSAGES,
    ko: {...MESSAGES, needsScripts: 'a < b & c'},
  });
  assert.equal(page, '<noscript><p lang="en">Scripts</p><p lang="ko">a &lt; b &amp; c</p></noscript>');
});

test('the page uses every message', () => {
  const page = framePage(readFileSync(`${ROOT}src/embed/index.html`, 'utf8'), {en: MESSAGES});
  for (const text of Object.values(MESSAGES)) assert.ok(page.includes(`<p lang="en">${text}</p>`), text);
});

test('a language without these messages fails the build', () => {
  assert.throws(() => framePage('<!-- origin -->', {en: MESSAGES, xx: undefined}), /no message origin in xx/);
});
