// Structured data against the vocabulary that it is in.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import test from 'node:test';
import {runnerImport} from 'vite';
import {parseTimeline} from '../../dist/parse.js';
import {ROOT} from './support/server.mjs';
import {unknownToSchemaOrg} from './support/vocabulary.mjs';

const source = async (path) =>
  (await runnerImport(`./src/${path}`, {configFile: false, logLevel: 'error'})).module;
const {structuredData} = await source('features/structured-data/structured-data.ts');
const {prepare} = await source('model/prepare.ts');
const {timelineOf} = await source('model/timeline.ts');

const DEMO = `${ROOT}/demo/data`;
const documents = [
  `${ROOT}/src/data/article/article.json`,
  ...readdirSync(DEMO)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${DEMO}/${name}`),
].map((file) => JSON.parse(readFileSync(file, 'utf8')));

/** Everything of the format that is in the structured data. */
const everything = {
  version: 1,
  id: 'all',
  lang: 'en',
  title: {de: 'Alles'},
  description: 'One of each.',
  licence: 'CC BY 4.0',
  revised: '2024-12-01',
  source: {title: 'A book', author: 'A. Writer', publisher: 'A House', url: '/book', published: '2024-11'},
  actors: [{id: 'a', name: 'Somebody'}],
  claims: [{id: 'c', text: 'It is so'}],
  entries: [
    {
      id: 'e',
      kind: 'confirmation',
      standing: 'confirmed',
      date: '2024-11-12T13:15:00-05:00',
      actors: ['a'],
      about: ['a'],
      speaker: 'A spokesperson',
      headline: 'It is said',
      summary: 'In a sentence.',
      quote: {text: 'So it is', lang: 'en', speaker: 'A spokesperson'},
      claims: [{claim: 'c', stance: 'confirms'}],
      sources: [
        {label: 'Page', paragraphs: [1]},
        {label: 'Paper', url: 'https://a.example/', published: '2024'},
      ],
      corroboration: [{label: 'Another', archived: 'https://b.example/'}],
      revisions: [{date: '2024-11-13', change: 'The hour'}],
    },
    {
      id: 'q',
      kind: 'question',
      standing: 'unclear',
      date: '2024-11-13/..',
      actors: [],
      headline: 'Is it?',
      sources: [{label: 'Paper'}],
    },
  ],
};

for (const document of [...documents, everything]) {
  for (const locale of ['en', 'ko']) {
    test(`the record ${document.id} in ${locale} has nothing that schema.org does not know`, () => {
      const {document: parsed} = parseTimeline(document);
      const shown = {context: {timeline: timelineOf(parsed), locale}, results: {snapshot: prepare(parsed)}};
      const data = structuredData(shown, (id) => `https://page.example/#t/${id}`);
      assert.deepEqual(unknownToSchemaOrg(JSON.parse(data)), []);
    });
  }
}

test('what schema.org does not know is found', () => {
  const faulty = {
    '@type': 'CreativeWork',
    name: 3,
    headlines: 'No such property',
    numberOfItems: 2,
    dateModified: 'last week',
    mainEntity: {'@type': 'NoSuchClass'},
    isBasedOn: {'@type': 'ListItem'},
  };
  assert.deepEqual(
    unknownToSchemaOrg(faulty).map((fault) => fault.split(':')[0]),
    [
      '$.name[0]',
      '$.headlines',
      '$.headlines[0]',
      '$.numberOfItems',
      '$.dateModified[0]',
      '$.mainEntity[0]',
      '$.mainEntity[0]',
      '$.isBasedOn[0]',
    ],
  );
});
