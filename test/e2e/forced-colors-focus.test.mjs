// In forced colours, the focus is visible on what is pressed or selected, too.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const pageWith = (attributes) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script>
  </head>
  <body><dprk-deployment-timeline ${attributes}></dprk-deployment-timeline></body>
</html>`;

const BROWSERS = [
  {name: 'Chromium', open: openPage, skip: withoutChromium},
  {name: 'Firefox', open: openFirefoxPage, skip: withoutFirefox},
];

const SELECTED = 'nis-confirms-combat';
const PLACES = {
  'a pressed button': {layout: 'list', selector: '[aria-pressed="true"]'},
  'the selected entry': {layout: 'list', selector: 'article[aria-current]'},
  'the mark of the selected entry': {layout: 'lanes', selector: 'button.lane-entry[aria-expanded="true"]'},
  'the selected statement': {layout: 'claims', selector: '.stance[aria-current]'},
};

for (const {name, open, skip} of BROWSERS) {
  for (const [place, {layout, selector}] of Object.entries(PLACES)) {
    test(`${place} has a ring in forced colours in ${name}`, {skip}, async () => {
      const {url} = await serve({routes: {'/': pageWith(`layout="${layout}" selected="${SELECTED}"`)}});
      const {page} = await open({url, forcedColors: true});
      await page.waitForFunction(
        (wanted) => document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelector(wanted),
        ...(name === 'Firefox' ? [{}] : []),
        selector,
      );
      // The focus that follows a key is visible.
      await page.keyboard.press('Tab');
      const ring = await page.evaluate((wanted) => {
        const element = document.querySelector('dprk-deployment-timeline')?.shadowRoot?.querySelector(wanted);
        if (!(element instanceof HTMLElement)) throw new Error(wanted);
        element.focus();
        const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
        const page = document.createElement('p');
        page.style.cssText = 'background: Canvas; forced-color-adjust: none';
        document.body.append(page);
        return {
          outlineStyle,
          outlineWidth,
          isVisible: outlineColor !== getComputedStyle(page).backgroundColor,
        };
      }, selector);
      assert.deepEqual(ring, {outlineStyle: 'solid', outlineWidth: '2px', isVisible: true});
    });
  }
}
