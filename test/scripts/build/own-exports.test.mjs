import assert from 'node:assert/strict';
import test from 'node:test';
import {parseAst} from 'vite';
import {ownExports} from '../../../scripts/build/own-exports.mjs';

const render = (code) => ownExports().renderChunk.call({parse: parseAst}, code);

const HELPER = `var namespaceOf = (all) => {
  let target = {};
  for (var name in all) Object.defineProperty(target, name, {get: all[name], enumerable: true});
  return target;
};`;

test('a namespace has no exports that a page adds to every object', () => {
  const {code = ''} = render(HELPER) ?? {};
  const namespaceOf = new Function(`${code}; return namespaceOf;`)();
  Object.assign(Object.prototype, {added: 1});
  try {
    const namespace = namespaceOf({one: () => 1});
    assert.deepEqual([Object.keys(namespace), namespace.one], [['one'], 1]);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'added');
  }
});

test('other loops stay as they are', () => {
  assert.equal(render('for (const name in all) console.log(all[name]);'), null);
});
