// The layer rule as settings of eslint. A file imports from its own layer, or from one to the left; types included.
//
//   data <- model <- format <- views, styles <- features <- languages <- element <- entry points
//
// - data/ checks dates, and so may use what of model/ knows dates, and nothing else of it.
// - A feature imports no other feature. Only features/registry.ts imports features and languages, lazily; the renderer
//   (ssr/) has both at once, and a type of a loaded feature is no import of it.
// - styles/ is CSS. ssr/ draws without a page, cli/ is the command, embed/ is the page for frames and the script around
//   them: nothing imports these three.
import {readdirSync} from 'node:fs';

const LAYERS = ['data', 'model', 'format', 'views', 'features', 'languages', 'element'];
const OUTSIDE = ['ssr', 'cli', 'embed'];
const DATE_MODULES = '(edtf(-[a-z]+)?|calendar|bounds|zones|bounded-cache)';
const FEATURES = readdirSync(new URL('../src/features', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

const PACKAGES = [
  {
    name: 'date-fns',
    message: 'Import from date-fns/addDays and so on: the index is 300 modules in the tests.',
  },
  {name: 'lit/directives/unsafe-html.js', message: 'All text is plain text.'},
  {name: 'lit/directives/unsafe-svg.js', message: 'All text is plain text.'},
  {name: 'lit/static-html.js', message: 'All text is plain text.'},
];

/** Settings of eslint. */
export function layerRule() {
  return [
    ...LAYERS.map((layer, index) => setting([`src/${layer}/**/*.ts`], forbiddenIn(layer, index))),
    ...FEATURES.map((name) => setting([`src/features/${name}/**/*.ts`], forbiddenInFeature(name))),
    setting(['src/features/registry.ts'], folders([...OUTSIDE, 'element', 'styles'], 'features/')),
    setting(['src/styles/**/*.ts'], [forbid('^\\.\\./', 'Style sheets import nothing but one another.')]),
    setting(['src/ssr/**/*.ts'], folders(['cli', 'embed'], 'ssr/')),
    setting(
      ['src/cli/**/*.ts'],
      [...folders(['views', 'styles', 'embed', 'element'], 'cli/'), noLit('cli/')],
    ),
    setting(['src/embed/**/*.ts'], [forbid('^\\.\\./(?!data/)', because('embed/')), noLit('embed/')]),
  ];
}

const ENTRY_POINTS = '^(\\.{1,2}/)+(index|define|define-timeline|ssr)\\.js$';

function forbiddenIn(layer, index) {
  const toTheRight = LAYERS.slice(index + 1).filter((name) => !(layer === 'data' && name === 'model'));
  const styles = LAYERS.indexOf('features') > index ? ['styles'] : [];
  return [
    ...folders([...toTheRight, ...styles, ...OUTSIDE], `${layer}/`),
    ...(layer === 'data' ? [forbid(`^(\\.\\./)+model/(?!${DATE_MODULES}\\.js$)`, because('data/'))] : []),
    ...(['data', 'model'].includes(layer) ? [noLit(`${layer}/`)] : []),
    ...(layer === 'element'
      ? [forbid('^(\\.\\./)+features/[^/]+/', 'The registry loads features.', true), languages()]
      : []),
    forbid(ENTRY_POINTS, 'Nothing imports an entry point.'),
  ];
}

function forbiddenInFeature(name) {
  const others = FEATURES.filter((other) => other !== name).join('|');
  return [
    ...forbiddenIn('features', LAYERS.indexOf('features')).filter(({regex}) => regex !== ENTRY_POINTS),
    forbid(`^(\\.\\./)+(${others})/`, 'No feature imports another: what two share is in model/ or views/.'),
    forbid('^(\\.\\./)+registry\\.js$', 'A loaded module is passed in as a value.'),
  ];
}

const languages = () =>
  forbid('^(\\.\\./)+languages/(?!messages\\.js$)', 'The registry loads languages.', true);

const folders = (names, layer) => names.map((name) => forbid(`^(\\.\\./)+${name}/`, because(layer)));

const noLit = (layer) => forbid('^(lit|@lit)(/|$)', because(layer));

const because = (layer) => `${layer} does not import this (scripts/layers.mjs).`;

const forbid = (regex, message, allowTypeImports = false) => ({regex, message, allowTypeImports});

const setting = (files, patterns) => ({
  files,
  rules: {'@typescript-eslint/no-restricted-imports': ['error', {paths: PACKAGES, patterns}]},
});
