// CSS: the browser knows every declaration, the element has every part, state and variable, and text keeps its contrast in
// light and in dark.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {ROOT} from '../../../../scripts/setup.mjs';
import {elementOf} from '../../../../scripts/manifest.mjs';
import {checkPage, SCRIPT, TAG} from './page.mjs';

const element = elementOf(JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8')));
/** axe reads no background of the browser's own: it must be set. */
const BACKGROUND = 'html { background: Canvas; }';
const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';

export async function checkCss({text}) {
  checkNames(text, /(--dprk-timeline-[\w-]+)/g, element.cssProperties);
  checkNames(text, /::part\(([\w-]+)\)/g, element.cssParts);
  checkNames(text, /:state\(([\w-]+)\)/g, element.cssStates);
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await checkPage(`<style>${BACKGROUND}${text}</style>${AXE}${SCRIPT}${TAG}`, {
      scheme,
      until: async (page) => {
        assert.deepEqual(await page.evaluate(unknownDeclarations, text), []);
        assert.deepEqual(await page.evaluate(lowContrast), []);
      },
    });
  }
}

function checkNames(text, pattern, known) {
  const names = [...text.matchAll(pattern)].map(([, name]) => name);
  assert.deepEqual(
    names.filter((name) => !known.some((one) => one.name === name)),
    [],
  );
}

// These two run in the page.
function unknownDeclarations(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const rules = text.split('{').length - 1;
  const declarations = [...text.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)]
    .map(([, name, value]) => [name, value])
    .filter(([name, value]) => !CSS.supports(name, value));
  return sheet.cssRules.length === rules ? declarations : ['a rule is not known'];
}

async function lowContrast() {
  const {axe} = /** @type {any} */ (window);
  const {violations} = await axe.run(document.body, {runOnly: ['color-contrast']});
  return violations.flatMap(({nodes}) => nodes.map(({failureSummary}) => failureSummary));
}
