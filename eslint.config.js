import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import {layerRule} from './scripts/layers.mjs';
import {injectionRule, noInjection} from './scripts/no-injection.mjs';
import {noSharedState} from './scripts/shared-state.mjs';

const byArgument = 'Take it as an argument: data/ and model/ know no page, no clock and no locale.';

const noClock = [
  {selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: byArgument},
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: byArgument},
  {selector: 'MemberExpression[property.name=/^toLocale/]', message: byArgument},
];

const page = ['window', 'document', 'navigator', 'self', 'globalThis', 'location', 'performance'].map(
  (name) => ({
    name,
    message: byArgument,
  }),
);

export default ts.config(
  // The applications of demo/frameworks/ have their own checkers, and their packages are not always there.
  {ignores: ['**/dist/', 'coverage/', '.cache/', 'demo/frameworks/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['vite.config.ts']},
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      // On booleans, `||` says what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {boolean: true}}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `noUncheckedIndexedAccess` makes the compiler ask where an index is known to be in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc['flat/best-practice']],
    languageOptions: {globals: globals.browser},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      'no-console': 'error',
      // What is said of the API stands in comments, in the one file that has it all.
      'max-lines': ['error', {max: 250, skipComments: true}],
      'max-lines-per-function': ['error', 40],
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
    },
  },
  {
    // Texts are of any length, and from anybody: a pattern that takes quadratic time would stop the page.
    files: ['src/**/*.ts'],
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential'}],
    },
  },
  {files: ['src/features/issues/console.ts'], rules: {'no-console': 'off'}},
  {
    // A language is one list, however long.
    files: ['src/data/article/generated/*.ts', 'src/languages/*.ts'],
    rules: {'max-lines': 'off'},
  },
  injectionRule(['src/**/*.ts', 'demo/**/*.ts']),
  {
    files: ['src/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...noInjection, ...noSharedState]},
  },
  ...layerRule(),
  {
    files: ['src/data/**/*.ts', 'src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...page],
      'no-restricted-syntax': ['error', ...noInjection, ...noSharedState, ...noClock],
    },
  },
  {
    files: ['src/data/**/*.ts', 'src/model/**/*.ts'],
    // A day in a named time zone can only be placed by Intl; that uses no language.
    ignores: ['src/model/zones.ts'],
    rules: {'no-restricted-globals': ['error', ...page, {name: 'Intl', message: byArgument}]},
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: {globals: {...globals.browser, ...globals.mocha}},
    rules: {
      // `expect(…).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plug-in of Chai types `equal` as a promise; only a comparison with a stored snapshot is one.
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
      // What a test replaces or counts calls of, and what it has nothing to do with.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it'].map((object) => ({object, property: 'only'})),
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: globals.node},
  },
  {
    // What Playwright and Puppeteer run inside the page.
    files: ['test/{docs,e2e,frameworks}/**/*.mjs', 'bench/**/*.{js,mjs}'],
    languageOptions: {globals: globals.browser},
  },
);
