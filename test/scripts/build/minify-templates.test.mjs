import assert from 'node:assert/strict';
import test from 'node:test';
import {shortenStyles} from '../../../scripts/build/minify-templates.mjs';

test('comments and unneeded white space are removed', () => {
  assert.equal(
    shortenStyles('/* A; b */\n:host {\n  --_x: var(--x, 1px);\n  color: red;\n}\n'),
    ':host{--_x:var(--x,1px);color:red}',
  );
});

test('white space with a meaning stays', () => {
  const kept = 'a :hover + b{width:calc(1px + 2px);container:name / inline-size}';
  assert.equal(shortenStyles(kept.replace('{', ' {\n  ')), kept);
});

test('strings stay as they are', () => {
  assert.equal(
    shortenStyles(`a::after { content: ' ; /* no comment */ ' }`),
    `a::after{content:' ; /* no comment */ '}`,
  );
});
