import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {runnerImport} from 'vite';
import {furtherLanguages} from '../../scripts/article/languages.mjs';
import {differences, generatedModules} from '../../scripts/generate-article.mjs';
import {ROOT} from '../../scripts/setup.mjs';

test('the generated modules of the article are current', async () => {
  assert.deepEqual(await differences(), [], 'run npm run article');
});

test('each further language of the article has a module, and is one that the element knows', async () => {
  const modules = await generatedModules();
  assert.match(modules['ko.ts'], /export const texts: TextOverlay = \{/);
  assert.doesNotMatch(modules['document.ts'], /\p{Script=Hangul}/u);
  const article = JSON.parse(readFileSync(`${ROOT}src/data/article/article.json`, 'utf8'));
  const options = /** @type {const} */ ({configFile: false, logLevel: 'warn'});
  const {module} = await runnerImport(`${ROOT}src/languages/index.ts`, options);
  for (const language of furtherLanguages(article)) {
    assert.ok(modules[`${language}.ts`]);
    assert.ok(language in module.LANGUAGES);
  }
});
