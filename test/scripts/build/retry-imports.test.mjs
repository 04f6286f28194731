import assert from 'node:assert/strict';
import test from 'node:test';
import {parseAst} from 'vite';
import {retryImports} from '../../../scripts/build/retry-imports.mjs';

const render = (code) => retryImports().renderChunk.call({parse: parseAst}, code);

test('each lazy part has a second address', () => {
  const {code = ''} = render('const load = [() => import(`./a.js`), () => import("./b.js")];') ?? {};
  assert.match(code, /\(\) => retryImport\(`\.\/a\.js`\), \(\) => retryImport\("\.\/b\.js"\)/);
  assert.doesNotThrow(() => parseAst(code));
});

test('a file without lazy parts stays as it is', () => {
  assert.equal(render('import {a} from "./a.js"; a("import(b)");'), null);
});
