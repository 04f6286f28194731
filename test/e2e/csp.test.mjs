// The element under a strict Content Security Policy with Trusted Types.
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
  <body><dprk-deployment-timeline></dprk-deployment-timeline></body>
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
    const colours = await page.evaluate(() => {
      const root = document.querySelector('dprk-deployment-timeline')?.shadowRoot;
      return {sheets: root?.adoptedStyleSheets.length ?? 0, violations: Reflect.get(window, 'violations')};
    });
    assert.ok(colours.sheets > 0, 'its style sheets are there');
    assert.deepEqual(colours.violations, []);
  });
}
