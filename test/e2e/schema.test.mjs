// The published JSON Schema against its meta-schema and against our reader. It needs Node, since ajv is CommonJS.
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import test from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {runnerImport} from 'vite';
import {repaired, valuesOf} from './support/documents.mjs';
import {ROOT} from './support/server.mjs';

const {documentJsonSchema} = await load('json-schema');
const {parseTimeline} = await load('parse');
const {documentSchema} = await load('schema');
const article = JSON.parse(
  await readFile(new URL('../../src/data/article/article.json', import.meta.url), 'utf8'),
);

const schema = documentJsonSchema();
const ajv = new Ajv2020({strict: true, allowUnionTypes: true});
const isValid = ajv.compile(schema);

/**
 * The checks that only code can make, each with a document in which it alone finds a fault: between parts, of the
 * calendar, and by what an engine knows.
 */
const BEYOND = {
  duplicate: {...article, actors: [...article.actors, article.actors[0]]},
  reference: withEntry({actors: ['nobody']}),
  'date-nonexistent': withEntry({date: '2024-02-30'}),
  'date-backwards': withEntry({date: '2024-11-13/2024-11-12'}),
  'time-zone': withEntry({place: {name: 'Nowhere', timeZone: 'Nowhere/At_All'}}),
  address: {...article, source: {...article.source, url: 'https://['}},
  contact: {...article, contact: 'tel:112'},
  'media-address': withEntry({media: [{type: 'video', alt: 'A'}]}),
  'after-circle': {...article, entries: [...article.entries, {id: 'x', headline: 'X', after: 'x'}]},
};
const BEYOND_A_SCHEMA = Object.keys(BEYOND);

/** The bundled document with every optional field that it lacks. */
const FULL = {
  ...article,
  contact: 'corrections@example.org',
  revised: '2024-12-01',
  kinds: [{id: 'talk', label: 'Talk', mark: 'dot'}],
  standings: [{id: 'reported', label: 'They say'}],
  eras: [{label: 'Autumn', date: '2024-23'}],
  markup: 'markdown',
  source: {...article.source, publisher: 'Publisher', published: '2024-11-13'},
  entries: article.entries.map((entry, index) =>
    index > 0
      ? entry
      : {
          ...entry,
          media: {src: 'a.png', alt: 'A', credit: 'B', width: 1, height: 2},
          revisions: [{date: '2024-12', change: 'C'}],
          sources: [{label: 'S', url: 'b.html', archived: '/c', retrieved: '2024-12-02', paragraphs: [8]}],
        },
  ),
};

/** The bundled document with its first entry changed. */
function withEntry(parts) {
  const [first, ...others] = article.entries;
  return {...article, entries: [{...first, ...parts}, ...others]};
}

async function load(name) {
  return (await runnerImport(`./src/data/${name}.ts`, {configFile: false, logLevel: 'error'})).module;
}

/**
 * Every field that a schema describes, with its path.
 * @returns {{path: string, field: any}[]}
 */
function fieldsIn({properties = {}, items}, path = '') {
  return [
    ...(items ? fieldsIn(items, path) : []),
    ...Object.entries(properties).flatMap(([key, field]) => {
      const at = path ? `${path}.${key}` : key;
      return [{path: at, field}, ...fieldsIn(field, at)];
    }),
  ];
}

/** Every path in a value, but its own. */
function pathsIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[...path, key], ...pathsIn(part, [...path, key])]);
}

/** A copy with one value changed, taken out, or with a field added to it. */
function mutated(document, path, mutation) {
  const copy = structuredClone(document);
  const parent = path.slice(0, -1).reduce((part, key) => part[key], copy);
  const key = path.at(-1);
  if (mutation.kind === 'put') parent[key] = mutation.value;
  else if (mutation.kind === 'add' && Object(parent[key]) === parent[key]) parent[key].extra = mutation.value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

const errorsOf = (document) => parseTimeline(document).issues.filter(({severity}) => severity === 'error');

const VALUES = [
  null, true, 0, 1, -1, 1.5, 2, '', ' ', 'x', 'a b', '-a', 'Ärger', 'en', 'EN-us', 'e', 'KR', 'kr', 'confirmed', 'within',
  'check', 'denies', 'stated', 'nis', 'in-combat', 'nis-confirms-combat', 'event', '2024', '2024-11-XX', '2024-21', '2024-13', '2024-02-30', '2024/2023',
  '2024-11-13T10:00:00Z', 'Y170000002', '/', '..', 'https://example.org', '//example.org', 'page?a=b:c',
  'javascript:alert(1)', 'data:,', 'Asia/Seoul', '+09:00', 'nowhere', [], [1], ['x'], [[]], {}, {en: 'x'},
  {en: ''}, {en: 1}, {'e n': 'x'}, {text: 'x', lang: 'en'}, {date: '2024'}, {label: 'x'},
]; // prettier-ignore

/** @type {fc.Arbitrary<{kind: string, value?: unknown}>} */
const mutation = fc.oneof(
  {weight: 6, arbitrary: fc.record({kind: fc.constant('put'), value: fc.constantFrom(...VALUES)})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('put'), value: fc.jsonValue()})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('add'), value: fc.jsonValue()})},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('remove')})},
);

const paths = pathsIn(FULL);
/** Where most checks stand. */
const checked = paths.filter((path) =>
  /^(id|kind|to|by|date|url|src|timeZone|contact|country|lang|width)$/.test(path.at(-1)),
);
const outer = paths.filter(({length}) => length === 1);
const path = fc.oneof(...[paths, checked, outer].map((some) => fc.constantFrom(...some)));

/**
 * The schema is stricter here: a colon in the first part of an address is taken for that of a scheme.
 * @param {string[]} path
 * @param {{value?: unknown}} change
 */
const isOddAddress = (path, {value}) =>
  /^(url|src|archived)$/.test(path.at(-1) ?? '') && /^[^A-Za-z].*:/.test(String(value));

/** Some faults need a change of one of a few values. */
const SETTINGS = {seed: 20241113, numRuns: 8000};
/** Documents made anew are larger than the changes to one. */
const GENERATED = {seed: 20241113, numRuns: 1000};

test('it is a schema of draft 2020-12', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(ajv.validateSchema(schema), ajv.errorsText());
});

test('it has a title and a description', () => {
  assert.equal(typeof schema.title, 'string');
  assert.match(schema.description, /^[A-Z].+\.$/);
});

test('it describes every field in a sentence', () => {
  const fields = fieldsIn(schema);
  assert.ok(fields.length > 80, `${fields.length} fields`);
  for (const {path, field} of fields) assert.match(String(field.description), /^[A-Z].+\.$/s, path);
});

test('it has examples that are valid', () => {
  const withExamples = fieldsIn(schema).filter(({field}) => field.examples);
  assert.ok(withExamples.length > 20, `${withExamples.length} fields`);
  for (const {path, field} of withExamples) {
    for (const example of field.examples) {
      assert.ok(ajv.validate(field, example), `${path}: ${JSON.stringify(example)}: ${ajv.errorsText()}`);
    }
  }
});

test('no page loads its descriptions', async () => {
  const {description} = schema.properties.coverage;
  assert.ok((await readFile(`${ROOT}dist/schema.json`, 'utf8')).includes(description));
  for (const name of await readdir(`${ROOT}dist`, {recursive: true})) {
    if (!name.endsWith('.js')) continue;
    assert.ok(!(await readFile(`${ROOT}dist/${name}`, 'utf8')).includes(description), name);
  }
});

test('it is what is published', async () => {
  assert.deepEqual(JSON.parse(await readFile(`${ROOT}dist/schema.json`, 'utf8')), schema);
});

test('it describes dates by patterns, never by a format', () => {
  assert.doesNotMatch(JSON.stringify(schema), /"format":/);
});

test('it accepts the bundled document', () => {
  assert.ok(isValid(article), ajv.errorsText(isValid.errors));
});

test('it accepts every field of the format', () => {
  assert.ok(isValid(FULL), ajv.errorsText(isValid.errors));
  assert.deepEqual(parseTimeline(FULL).issues, []);
});

test('it allows unknown fields', () => {
  assert.ok(isValid({...article, extra: 1}));
});

test('it refuses what is no object', () => {
  for (const value of [null, [], 1, 'x', true]) assert.ok(!isValid(value), JSON.stringify(value));
});

for (const [code, document] of Object.entries(BEYOND)) {
  test(`it cannot find: ${code}`, () => {
    assert.ok(isValid(document), ajv.errorsText(isValid.errors));
    assert.deepEqual(
      errorsOf(document).map((error) => error.code),
      [code],
    );
  });
}

/** The faults that a schema can find. */
const checkable = (document) => errorsOf(document).filter(({code}) => !BEYOND_A_SCHEMA.includes(code));

test('what is generated from the definition is good for both', () => {
  fc.assert(
    fc.property(valuesOf(documentSchema), (generated) => {
      assert.deepEqual([isValid(generated), checkable(generated)], [true, []]);
      const document = repaired(generated);
      // Generated texts have HTML, addresses lead to no picture, and dates may mean something else: these are warnings.
      const issues = parseTimeline(document).issues.filter(
        ({code}) => !['html', 'media-file', 'date-doubt'].includes(code),
      );
      assert.deepEqual([isValid(document), issues], [true, []]);
    }),
    GENERATED,
  );
});

test('with up to three changes, it is good for both or bad for both', () => {
  const counts = {good: 0, bad: 0};
  const change = fc.tuple(fc.nat(), mutation);
  fc.assert(
    fc.property(
      valuesOf(documentSchema),
      fc.array(change, {minLength: 1, maxLength: 3}),
      (generated, changes) => {
        let document = generated;
        for (const [choice, one] of changes) {
          const all = pathsIn(document);
          const path = all[choice % all.length];
          if (path && !isOddAddress(path, one)) document = mutated(document, path, one);
        }
        const isGood = checkable(document).length === 0;
        counts[isGood ? 'good' : 'bad']++;
        // The schema may find a fault that it cannot find in every document, such as that of a time zone.
        if (!isValid(document)) assert.ok(errorsOf(document).length > 0, ajv.errorsText(isValid.errors));
        else assert.ok(isGood, JSON.stringify(checkable(document)));
      },
    ),
    GENERATED,
  );
  assert.ok(counts.good > 100 && counts.bad > 300, JSON.stringify(counts));
});

test('with one change, what one refuses, the other refuses, but for what only code can check', () => {
  const seen = new Set();
  fc.assert(
    fc.property(path, mutation, (path, change) => {
      const document = mutated(FULL, path, change);
      const isGood = isValid(document);
      const errors = errorsOf(document);
      const fault = errors.find(({code}) => !BEYOND_A_SCHEMA.includes(code));
      if (fault) assert.ok(!isGood, fault.message);
      if (!isGood && !isOddAddress(path, change)) assert.notEqual(errors.length, 0);
      seen.add(errors.length === 0 ? 'none' : 'some');
      for (const {code} of errors) seen.add(code);
    }),
    SETTINGS,
  );
  const expected = [
    'none',
    'some',
    'type',
    'missing',
    'value',
    'text',
    'id',
    'language',
    'country',
    'integer',
  ];
  // No change of one value makes a circle.
  const beyond = BEYOND_A_SCHEMA.filter((code) => code !== 'after-circle');
  for (const code of [...expected, 'date-syntax', ...beyond]) assert.ok(seen.has(code), code);
});

test('another scheme is refused by the schema too', () => {
  for (const url of ['javascript:alert(1)', 'data:,', 'mailto:a@example.org', 'ftp://example.org']) {
    assert.ok(!isValid({...article, source: {...article.source, url}}), url);
  }
});

test('the schema accepts each kind of address that the reader does', () => {
  for (const url of ['https://a.org', 'HTTP://a.org', '//a.org', '/a', 'a?b=c:d', '#a:b', '']) {
    const document = {...article, source: {...article.source, url}};
    assert.deepEqual([isValid(document), errorsOf(document)], [true, []], url);
  }
});

test('the schema is stricter about a colon in the first part of an address', () => {
  const document = {...article, source: {...article.source, url: '10:00'}};
  assert.deepEqual([isValid(document), errorsOf(document)], [false, []]);
});
