import assert from 'node:assert/strict';
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

test('a bundle with such code fails the build', () => {
  const errors = [];
  const context = {parse: parseAst, error: (message) => errors.push(message)};
  const render = (code) => noCodeFromText().renderChunk.call(context, code, {fileName: 'a.js'});
  render('const f = (text) => eval(text);');
  assert.deepEqual(errors, ['a.js makes code from text: eval(text)']);
  render('isFunction(f)');
  assert.equal(errors.length, 1);
});
