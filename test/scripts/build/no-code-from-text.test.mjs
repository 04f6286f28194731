import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';
import {parseAst} from 'vite';
import {codeMakersIn, noCodeFromText} from '../../../scripts/build/no-code-from-text.mjs';

for (const code of ['eval("1")', 'new Function("a", "return a")', 'const f = () => [Function(text)];']) {
  test(`code that makes code from text is found: ${code}`, () => {
    assert.equal(codeMakersIn(parseAst(code)).length, 1);
  });
}

test('similar names are not', () => {
  assert.deepEqual(codeMakersIn(parseAst('isFunction(f); a.eval(b); x instanceof Function; "eval(1)"')), []);
});

test('d3-dsv is built without it', async () => {
  const id = new URL(import.meta.resolve('d3-dsv')).pathname;
  const code = await readFile(id, 'utf8');
  assert.equal(codeMakersIn(parseAst(code)).length, 1);
  const {code: changed} = noCodeFromText().transform(code, id) ?? {};
  assert.deepEqual(codeMakersIn(parseAst(changed ?? '')), []);
});
