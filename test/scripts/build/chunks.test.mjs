import assert from 'node:assert/strict';
import test from 'node:test';
import {chunkFileName, fileOf, lazyPartsWith, partName} from '../../../scripts/build/chunks.mjs';
import {ROOT} from '../../../scripts/setup.mjs';

const src = (file) => `${ROOT}src/${file}`;
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
const partsWith = (id) => lazyPartsWith(id, (name) => GRAPH[name]);

test('a part is named after its feature, and others after their place in src/', () => {
  assert.equal(partName(LANES), 'lanes');
  assert.equal(partName(src('features/export/calendar/index.ts')), 'export-calendar');
  assert.equal(partName(src('data/csv/index.ts')), 'csv');
  assert.equal(partName(src('languages/ko.ts')), 'languages-ko');
});

test('the name of a chunk is that of its part, with a hash of its content', () => {
  assert.equal(chunkFileName({name: 'index', facadeModuleId: LANES}), 'chunks/lanes-[hash:6].js');
  assert.equal(chunkFileName({name: 'shared', facadeModuleId: null}), 'chunks/shared-[hash:6].js');
});

test('a module is used by the parts whose imports lead to it', () => {
  assert.deepEqual(partsWith('scale').sort(), ['lanes', 'records']);
  assert.deepEqual(partsWith('parse'), ['records']);
});

test('what an entry point uses is not in a lazy part', () => {
  assert.deepEqual(partsWith('day'), []);
});

test('what only one part uses stays with it', () => {
  assert.equal(fileOf([]), null);
  assert.equal(fileOf(['lanes']), null);
});

test('what records share with a layout is one file, and what they share with others stays with records', () => {
  assert.equal(fileOf(['records', 'claims', 'export']), 'shared');
  assert.equal(fileOf(['records', 'export']), 'records');
  assert.equal(fileOf(['records']), 'records');
});

test('what other parts share is named after them', () => {
  assert.equal(fileOf(['lanes', 'claims']), 'claims_lanes');
});
