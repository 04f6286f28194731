import assert from 'node:assert/strict';
import test from 'node:test';
import {chunkFileName, entriesWith, fileOf, lazyPartsWith, partName} from '../../../scripts/build/chunks.mjs';
import {ROOT} from '../../../scripts/setup.mjs';

const src = (file) => `${ROOT}src/${file}`;
const AS_OF = src('features/as-of/index.ts');
const CALENDAR = src('features/export/calendar/calendar.ts');
const CLAIMS = src('features/claims/index.ts');
const EXPORT = src('features/export/index.ts');
const LANES = src('features/lanes/index.ts');
const RECORDS = src('features/records/index.ts');

/** main -> day; lanes, records (both lazy) -> scale -> day; records -> parse */
const GRAPH = {
  main: {isEntry: true, importers: [], dynamicImporters: []},
  day: {isEntry: false, importers: ['main', 'scale'], dynamicImporters: []},
  scale: {isEntry: false, importers: [LANES, RECORDS, 'scale'], dynamicImporters: []},
  parse: {isEntry: false, importers: [RECORDS], dynamicImporters: []},
  [LANES]: {isEntry: false, importers: [], dynamicImporters: ['main']},
  [RECORDS]: {isEntry: false, importers: [], dynamicImporters: ['main']},
};
const getModule = (id) => GRAPH[id];
const partsWith = (id) => lazyPartsWith(id, getModule);

test('a part is named after its feature, and others after their place in src/', () => {
  assert.equal(partName(LANES), 'lanes');
  assert.equal(partName(CALENDAR), 'export-calendar');
  assert.equal(partName(src('data/csv/index.ts')), 'csv');
  assert.equal(partName(src('languages/ko.ts')), 'languages-ko');
  assert.equal(partName(src('data/article/generated/ko.ts')), 'article-ko');
});

test('the name of a chunk is that of its part, with a hash of its content', () => {
  assert.equal(chunkFileName({name: 'index', facadeModuleId: LANES}), 'chunks/lanes-[hash:6].js');
  assert.equal(chunkFileName({name: 'shared', facadeModuleId: null}), 'chunks/shared-[hash:6].js');
});

test('a module is used by the parts whose imports lead to it', () => {
  assert.deepEqual(partsWith('scale'), [LANES, RECORDS]);
  assert.deepEqual(partsWith('parse'), [RECORDS]);
});

test('a module is used by the entry points whose static imports lead to it', () => {
  assert.deepEqual(entriesWith('day', getModule), ['main']);
  assert.deepEqual(entriesWith('scale', getModule), []);
});

test('what only one part uses stays with it', () => {
  assert.equal(fileOf([]), null);
  assert.equal(fileOf([LANES]), null);
});

test('what records share with other features is one file; what they share with what follows them stays there', () => {
  assert.equal(fileOf([RECORDS, AS_OF, EXPORT]), 'shared');
  assert.equal(fileOf([RECORDS, AS_OF]), 'records');
  assert.equal(fileOf([RECORDS, src('data/csv/index.ts')]), 'records');
  assert.equal(fileOf([RECORDS]), 'records');
});

test('what parsers of data formats share, with whatever it is, is one file', () => {
  assert.equal(fileOf([src('data/csv/parse-csv.ts'), src('data/convert/timelinejs-record.ts')]), 'formats');
  assert.equal(fileOf([src('data/csv/parse-csv.ts'), src('features/page-record/index.ts')]), 'formats');
  assert.equal(fileOf([src('data/csv/parse-csv.ts'), EXPORT]), 'formats');
});

test('what the layouts share is in the same file', () => {
  assert.equal(fileOf([LANES, CLAIMS]), 'shared');
});

test('what other features share is named after them', () => {
  assert.equal(fileOf([LANES, EXPORT, CALENDAR]), 'export_lanes');
});

test('what only the parts of one feature share is named after it', () => {
  assert.equal(fileOf([EXPORT, CALENDAR]), 'export-shared');
});
