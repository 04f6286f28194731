import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import {ESLint} from 'eslint';
import {ROOT} from '../../scripts/setup.mjs';

/** One file of each set of rules: the text that is held against them stands in its place. */
const PLACES = ['src/views/notice.ts', 'src/data/address.ts', 'src/define.ts', 'demo/scripts/copy.ts'];

const FORBIDDEN = [
  'element.innerHTML = text;',
  'element.outerHTML = text;',
  `element['innerHTML'] = text;`,
  'Object.assign(element, {innerHTML: text});',
  `Object.assign(element, {'srcdoc': text});`,
  'const {innerHTML} = element;',
  `element.insertAdjacentHTML('beforeend', text);`,
  'element.setHTMLUnsafe(text);',
  'document.write(text);',
  'document.writeln(text);',
  'document.createRange().createContextualFragment(text);',
  `new DOMParser().parseFromString(text, 'text/html');`,
  'html`<p .innerHTML=${text}></p>`;',
  'html`<iframe srcdoc=${text}></iframe>`;',
  'html`<p onclick=${text}></p>`;',
  'eval(text);',
  'window.eval(text);',
  '(0, globalThis.eval)(text);',
  'new Function(text);',
  'Function(text);',
  'new window.Function(text);',
  'setTimeout(text);',
  `element.href = 'javascript:void 0';`,
  `import {unsafeHTML} from 'lit/directives/unsafe-html.js';`,
  `import {unsafeSVG as svg} from 'lit/directives/unsafe-svg.js';`,
  `import * as all from 'lit/directives/unsafe-mathml.js';`,
  `export {unsafeHTML} from 'lit-html/directives/unsafe-html';`,
  `import {html, literal} from 'lit/static-html.js';`,
  `import {unsafeStatic} from 'lit-html/static.js';`,
];

const ALLOWED = [
  'element.textContent = text;',
  'element.append(text);',
  'html`<p .textContent=${text} @click=${listener} class="on">${text}</p>`;',
  `element.setAttribute('title', text);`,
  'setTimeout(listener, 10);',
  `import {keyed} from 'lit/directives/keyed.js';`,
];

const DECLARED =
  'declare const element: HTMLIFrameElement & HTMLAnchorElement, text: string, listener: () => void, html: () => void;';

/** The rules that hold texts to be texts. */
const RULES = /^(no-eval|no-new-func|no-script-url|no-restricted-(syntax|imports)|.*\/no-implied-eval)$/;

let eslint;
before(() => {
  eslint = new ESLint({cwd: ROOT, ruleFilter: ({ruleId}) => RULES.test(ruleId)});
});

for (const place of PLACES) {
  test(`no text becomes markup or code in ${place}`, async () => {
    assert.deepEqual(await refused([...FORBIDDEN, ...ALLOWED], place), FORBIDDEN);
  });
}

/** Those of the lines that a rule refuses. */
async function refused(lines, place) {
  const text = [DECLARED, ...lines].join('\n');
  const [{messages}] = await eslint.lintText(text, {filePath: `${ROOT}${place}`});
  const broken = messages.find(({fatal}) => fatal);
  if (broken) throw new Error(`line ${broken.line}: ${broken.message}`);
  const faulty = new Set(messages.flatMap(({ruleId, line}) => (RULES.test(ruleId ?? '') ? [line] : [])));
  return lines.filter((_, index) => faulty.has(index + 2));
}
