// The records of the demo: what others begin with must be without a fault.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import test from 'node:test';
import {runnerImport} from 'vite';
import {ROOT} from './support/server.mjs';

const {parseTimeline} = (await runnerImport('./src/data/parse.ts', {configFile: false, logLevel: 'error'}))
  .module;

const DEMO = `${ROOT}/demo`;
const records = readdirSync(`${DEMO}/data`).filter((name) => name.endsWith('.json'));

for (const name of records) {
  test(`${name} has neither a fault nor what the format does not know`, () => {
    assert.deepEqual(parseTimeline(readFileSync(`${DEMO}/data/${name}`, 'utf8')).issues, []);
  });
}

for (const name of ['deep-time', 'one-night']) {
  test(`${name} is in English and Korean, every text of it`, () => {
    const record = JSON.parse(readFileSync(`${DEMO}/data/${name}.json`, 'utf8'));
    const languages = textsOf(record).map((text) => Object.keys(text).join(' '));
    assert.ok(languages.length > 30);
    assert.deepEqual([...new Set(languages)], ['en ko']);
  });
}

test('every page of the demo is linked to from its first', () => {
  const index = readFileSync(`${DEMO}/index.html`, 'utf8');
  const pages = readdirSync(DEMO).filter((name) => name.endsWith('.html') && name !== 'index.html');
  assert.deepEqual(
    pages.filter((name) => !index.includes(`href="./${name}"`)),
    [],
  );
});

/** The maps from languages to strings. */
function textsOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  return 'en' in value ? [value] : Object.values(value).flatMap(textsOf);
}
