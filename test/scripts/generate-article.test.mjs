import assert from 'node:assert/strict';
import test from 'node:test';
import {differences, generatedModules} from '../../scripts/generate-article.mjs';

test('the generated modules of the article are current', async () => {
  assert.deepEqual(await differences(), [], 'run npm run article');
});

test('each language has a module, and the way to it', async () => {
  const modules = await generatedModules();
  assert.match(modules['ko.ts'], /export const texts: TextOverlay = \{/);
  assert.match(modules['overlays.ts'], /ko: \(\) => import\('\.\/ko\.js'\)/);
  assert.doesNotMatch(modules['document.ts'], /\p{Script=Hangul}/u);
});
