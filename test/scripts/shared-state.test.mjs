import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import {ESLint} from 'eslint';
import {ROOT} from '../../scripts/setup.mjs';

/** One file of each set of rules. */
const PLACES = ['src/views/notice.ts', 'src/data/address.ts'];

const FORBIDDEN = [
  'let count = 0;',
  'export let current: string | undefined;',
  'const byId = new Map<string, string>();',
  'export const seen = new Set<string>();',
  'const widths: WeakMap<object, number> = new WeakMap();',
  'const names = [];',
  'const waiting: string[] = [];',
  'const results: Record<string, string> = {};',
  'class Counter { static count = 0; }',
];

const ALLOWED = [
  'const LIMIT = 5;',
  `const KINDS: ReadonlySet<string> = new Set(['event']);`,
  `const LABELS: ReadonlyMap<string, string> = new Map([['a', 'b']]);`,
  'const NONE: readonly string[] = [];',
  'class Box { static readonly size = 1; readonly items = new Map<string, string>(); }',
  'function count(): number { let sum = 0; return ++sum; }',
];

let eslint;
before(() => {
  eslint = new ESLint({
    cwd: ROOT,
    ruleFilter: ({ruleId}) => ruleId === 'no-restricted-syntax',
    // The rule knows no types.
    overrideConfig: {languageOptions: {parserOptions: {projectService: false}}},
  });
});

for (const place of PLACES) {
  test(`a module has no state that changes: ${place}`, async () => {
    const lines = [...FORBIDDEN, ...ALLOWED];
    const [{messages}] = await eslint.lintText(lines.join('\n'), {filePath: `${ROOT}${place}`});
    assert.deepEqual(
      messages.filter(({fatal}) => fatal),
      [],
    );
    const faulty = new Set(messages.map(({line}) => line));
    assert.deepEqual(
      lines.filter((_, index) => faulty.has(index + 1)),
      FORBIDDEN,
    );
  });
}
