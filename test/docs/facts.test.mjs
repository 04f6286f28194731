// What the documents say in tables is what the package does.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import test from 'node:test';
import {render} from '../../dist/ssr.js';
import {elementOf} from '../../scripts/manifest.mjs';
import {ROOT} from '../../scripts/setup.mjs';
import {readPage, sectionsIn, tablesIn} from './support/markdown.mjs';
import {FORMAT_SECTIONS, WORD_SECTIONS, propertiesAt} from './support/schema.mjs';

const FOLDER = `${ROOT}.cache/docs-facts/`;
const exported = Object.keys(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).exports);

test('the README is short', () => {
  assert.ok(readPage('README.md').split('\n').length <= 201);
});

// The other tables have what is not EDTF.
const dates = tablesIn(readPage('docs/dates.md'))
  .filter(([[first]]) => first === 'You write')
  .flatMap(([, ...rows]) => rows);
for (const [index, extent] of ['throughout', 'within'].entries()) {
  test(`dates are shown as documented, ${extent}`, async () => {
    const rows = dates.filter((row) => row[index + 1] !== undefined);
    const shown = await shownDates(
      rows.map(([date]) => date),
      extent,
    );
    assert.ok(rows.length > 3);
    assert.deepEqual(
      shown,
      rows.map((row) => row[index + 1]),
    );
  });
}

const sections = sectionsIn(readPage('docs/data-format.md'));
for (const [title, path] of Object.entries(FORMAT_SECTIONS)) {
  test(`the fields in “${title}” are those of the schema`, () => {
    const {properties, required} = propertiesAt(path);
    const [, ...rows] = sections[title].tables[0];
    assert.deepEqual(
      rows.map(([field, , isRequired]) => [field, isRequired === 'yes']),
      Object.keys(properties).map((field) => [field, required.includes(field)]),
    );
  });
}

for (const [title, words] of Object.entries(WORD_SECTIONS)) {
  test(`the words in “${title}” are those of the format`, () => {
    const [, ...rows] = sections[title].tables[0];
    assert.deepEqual(rows.map(([word]) => word).toSorted(), words().toSorted());
  });
}

test('every column that is documented is known', () => {
  const [, ...rows] = sectionsIn(readPage('docs/spreadsheet.md')).Columns.tables[0];
  const words = rows.flatMap(([names]) => names.match(/[a-z][\w.]*/gi) ?? []);
  // `actors` is another name of `actor`.
  const columns = words.filter((word) => !['or', 'actors'].includes(word));
  assert.ok(columns.length > 25);
  assert.deepEqual(unknownColumns(columns), []);
  assert.deepEqual(unknownColumns(['date', 'headline', 'colour']), ['column colour']);
});

test('every control is documented', () => {
  const {attributes} = elementOf(JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8')));
  const {description} = attributes.find(({name}) => name === 'controls');
  const controls = /any of `([\w -]+)`/.exec(description)?.[1]?.split(' ') ?? [];
  assert.ok(controls.length > 5);
  const {tables} = sectionsIn(readPage('docs/getting-started.md'))['4. Choose what readers can do'];
  const [, ...rows] = tables[0];
  assert.deepEqual(rows.map(([name]) => name).toSorted(), controls.toSorted());
});

test('the limits of texts are those of the schema', () => {
  const [, ...rows] = sectionsIn(readPage('docs/data-format.md')).Limits.tables[0];
  const {id, headline, summary, sources} = propertiesAt('entries[]').properties;
  const limits = [id, sources.items.properties.url, headline.anyOf[0], summary.anyOf[0]];
  assert.deepEqual(
    rows.slice(0, limits.length).map(([, most]) => Number(most.replaceAll(/\D/g, ''))),
    limits.map(({maxLength}) => maxLength),
  );
});

test('each type import of a framework exists', () => {
  const [[, ...rows]] = tablesIn(readPage('docs/frameworks-and-ssr.md'));
  const files = rows.flatMap(([, name]) => /types\/([\w-]+)/.exec(name)?.[1] ?? []);
  assert.ok(files.length > 5);
  assert.deepEqual(
    files.filter((file) => !existsSync(`${ROOT}dist/types/${file}.d.ts`)),
    [],
  );
});

test('every entry point is documented, and no other', () => {
  const [[, ...rows]] = tablesIn(readPage('docs/api.md'));
  const documented = rows.map(([name]) => name.replace('dprk-deployment-timeline', '.'));
  assert.deepEqual(documented.toSorted(), exported.filter((name) => name !== './package.json').toSorted());
});

test('each promise about security names its tests, and they exist', () => {
  const promises = readPage('SECURITY.md').split('\n## ')[2].split('\n- ').slice(1);
  assert.ok(promises.length > 10);
  for (const promise of promises) {
    const files = promise.match(/test\/[\w./-]+\.test\.m?[tj]s/g) ?? [];
    assert.ok(files.length > 0, promise);
    assert.deepEqual(
      files.filter((file) => !existsSync(ROOT + file)),
      [],
    );
  }
});

test('the messages that are explained occur', () => {
  const [, ...rows] = sectionsIn(readPage('docs/troubleshooting.md'))['The record is not shown'].tables[0];
  const phrases = rows.flatMap(([messages]) => messages.split(/, | ?… ?/)).filter(Boolean);
  const code = readFileSync(`${ROOT}dist/cdn/dprk-deployment-timeline.all.js`, 'utf8');
  assert.ok(phrases.length > rows.length);
  assert.deepEqual(
    phrases.filter((phrase) => !code.includes(phrase)),
    [],
  );
});

/** The text of each date, in the order given, as the renderer shows it. */
async function shownDates(dates, extent) {
  const entries = dates.map((date, index) => ({
    id: `e${index}`,
    kind: 'event',
    standing: 'unstated',
    date,
    extent,
    actors: [],
    headline: `Entry ${index}`,
  }));
  const record = {
    version: 1,
    id: 'dates',
    lang: 'en',
    title: 'Dates',
    source: {title: 'Dates'},
    actors: [],
    entries,
  };
  const html = await render(record, {format: 'light'});
  const shown = [...html.matchAll(/Entry (\d+)<\/h3>\s*<p><strong>(.*?)<\/strong>/g)];
  const texts = new Map(shown.map(([, index, text]) => [Number(index), text.replace(/<[^>]+>/g, '')]));
  return dates.map((_, index) => texts.get(index));
}

/** A sheet in which each column has a cell: what `check` does not know. */
function unknownColumns(columns) {
  mkdirSync(FOLDER, {recursive: true});
  const file = `${FOLDER}columns.csv`;
  writeFileSync(file, `${columns.join()}\n${columns.map(() => 'x').join()}\n`);
  const {stdout} = spawnSync(process.execPath, [`${ROOT}dist/cli.js`, 'check', '--json', file], {
    encoding: 'utf8',
  });
  const [{issues}] = JSON.parse(stdout);
  return issues.filter(({code}) => code === 'unknown').map(({path}) => path);
}
