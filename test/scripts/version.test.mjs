import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';

test('the code names the version of the package', async () => {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  const code = await readFile('src/features/ssr-takeover/version.ts', 'utf8');
  assert.equal(/VERSION = '(.+)'/.exec(code)?.[1], version);
});
