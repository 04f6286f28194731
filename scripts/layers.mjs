// The layer rule as settings of eslint: a file imports from its own layer, or from one to the left.
//
//   data <- model <- format <- views <- controllers <- element (the files right in src/) <- entry points
//
// - data/ checks dates, and so may use what of model/ knows dates and nothing else.
// - styles/ is CSS: only the element takes it in.
// - cli/ is the command, for Node: it takes data/ and format/, and no page, and nothing imports it.
// - embed/ is the page for frames and the script around them: it takes data/, and the element as any page does.
// - A type may come from anywhere: it is gone when the code runs. Only data/, model/ and format/ stay strict,
//   so that they can be used without the element.

import {readdirSync} from 'node:fs';

const LAYERS = ['data', 'model', 'format', 'views', 'controllers'];
const STRICT = ['data', 'model', 'format'];
const DATE_MODULES = '(edtf(-[a-z]+)?|calendar|bounds|zones|remember)';

/** The files right in src/, seen from a layer; the events are there for whoever tells of them. */
const ELEMENT = `^(\\.\\./)+(${elementModules().join('|')})\\.js$`;
const ENTRY_POINTS = '^\\.{1,2}/(index|define|ssr)\\.js$';

const PACKAGES = [
  {
    name: 'date-fns',
    message: 'Import from date-fns/addDays and so on: the index is 300 modules in the tests.',
  },
  {name: 'lit/directives/unsafe-html.js', message: 'All text is plain text.'},
  {name: 'lit/directives/unsafe-svg.js', message: 'All text is plain text.'},
  {name: 'lit/static-html.js', message: 'All text is plain text.'},
];

/** Settings of eslint, one a layer and one for the files right in src/. */
export function layerRule() {
  return [
    setting('src/*.ts', [{regex: ENTRY_POINTS, message: 'Nothing imports an entry point.'}]),
    {
      files: ['src/index.ts', 'src/define.ts', 'src/ssr.ts'],
      rules: {'@typescript-eslint/no-restricted-imports': 'off'},
    },
    setting('src/styles/**/*.ts', [{regex: '^\\.\\./', message: 'Style sheets stand alone.'}]),
    setting('src/cli/**/*.ts', ofCommand()),
    setting('src/embed/**/*.ts', ofFrame()),
    ...LAYERS.map((layer, index) =>
      setting(`src/${layer}/**/*.ts`, forbidden(layer, LAYERS.slice(index + 1))),
    ),
  ];
}

function forbidden(layer, layersToTheRight) {
  const allowTypeImports = !STRICT.includes(layer);
  const message = `${layer}/ imports from its own layer or one to the left (scripts/layers.mjs).`;
  const toTheRight = layersToTheRight.filter((name) => !(layer === 'data' && name === 'model'));
  const layers = [...toTheRight, 'styles', 'cli', 'embed'].map((name) => `^(\\.\\./)+${name}/`);
  const model = layer === 'data' ? [`^(\\.\\./)+model/(?!${DATE_MODULES}\\.js$)`] : [];
  const lit = ['data', 'model'].includes(layer) ? ['^(lit|@lit)(/|$)'] : [];
  return [...layers, ...model, ...lit, ELEMENT].map((regex) => ({regex, message, allowTypeImports}));
}

function ofCommand() {
  const message = 'cli/ imports from data/, model/ and format/ (scripts/layers.mjs).';
  const ofPages = ['views', 'controllers', 'styles'].map((name) => `^(\\.\\./)+${name}/`);
  return [...ofPages, '^(lit|@lit)(/|$)', ELEMENT].map((regex) => ({regex, message}));
}

function ofFrame() {
  const message = 'embed/ imports from data/ alone (scripts/layers.mjs).';
  return [
    {regex: '^\\.\\./(?!data/)', message},
    {regex: '^(lit|@lit)(/|$)', message},
  ];
}

function elementModules() {
  return readdirSync(new URL('../src', import.meta.url))
    .filter((name) => name.endsWith('.ts') && name !== 'events.ts')
    .map((name) => name.slice(0, -'.ts'.length));
}

const setting = (files, patterns) => ({
  files: [files],
  rules: {'@typescript-eslint/no-restricted-imports': ['error', {paths: PACKAGES, patterns}]},
});
