// The element under a strict Content Security Policy with Trusted Types, alone and beside another copy of Lit.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>Strict</title>
    <link rel="icon" href="data:,">
    <script src="/record.js"></script>
    <script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script>
  </head>
  <body><dprk-deployment-timeline media structured-data></dprk-deployment-timeline></body>
</html>`;

// The icon is the test's own business: a browser asks for one by itself where a page names none.
const RECORD = `window.violations = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) => {
  if (violatedDirective !== 'img-src') window.violations.push(violatedDirective + ' ' + blockedURI + ' ' + sourceFile);
});`;

const BROWSERS = [
  {name: 'Chromium', open: openPage, skip: withoutChromium},
  {name: 'Firefox', open: openFirefoxPage, skip: withoutFirefox},
];

for (const {name, open, skip} of BROWSERS) {
  test(`renders whole and violates nothing in ${name}`, {skip}, async () => {
    const headers = {'content-security-policy': POLICY};
    const {url} = await serve({headers, routes: {'/': PAGE, '/record.js': RECORD}});
    const {page} = await open({url});
    await page.waitForFunction(
      () =>
        document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelectorAll('article').length ===
        14,
    );
    await page.waitForFunction(() => document.querySelector('dprk-deployment-timeline > script'));
    // Its slides and marks are placed by styles.
    await page.evaluate(() =>
      document.querySelector('dprk-deployment-timeline')?.setAttribute('layout', 'story'),
    );
    await page.waitForFunction(() =>
      document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelector('[part~="time-mark"]'),
    );
    const found = await page.evaluate(() => {
      const element = document.querySelector('dprk-deployment-timeline');
      const data = JSON.parse(element?.querySelector('script')?.text ?? '{}');
      const sheets = element?.shadowRoot?.adoptedStyleSheets.length ?? 0;
      return {sheets, type: data['@type'], violations: Reflect.get(window, 'violations')};
    });
    assert.ok(found.sheets > 0, 'its style sheets are there');
    assert.equal(found.type, 'CreativeWork', 'its structured data are there');
    assert.deepEqual(found.violations, []);
  });
}

const OTHER_LIT = `trustedTypes.createPolicy('lit-html', {createHTML: (text) => text});`;

test(
  "beside another copy of Lit, a strict policy needs 'allow-duplicates'",
  {skip: withoutChromium},
  async () => {
    const markup = PAGE.replace('></dprk', '><p>Read the list.</p></dprk');
    for (const [policy, isDefined] of /** @type {const} */ ([
      [POLICY, false],
      [`${POLICY} 'allow-duplicates'`, true],
    ])) {
      const headers = {'content-security-policy': policy};
      const {url} = await serve({headers, routes: {'/': markup, '/record.js': OTHER_LIT}});
      const {page, faults} = await openPage({url});
      if (isDefined) await page.getByText('State Department confirms').first().waitFor();
      assert.equal(await page.getByText('Read the list.').isVisible(), !isDefined);
      assert.equal(
        faults.some((fault) => fault.includes('lit-html')),
        !isDefined,
        faults.join('\n'),
      );
    }
  },
);
