// A page that shows a document of TimelineJS loads the converter, and no other page does.
import assert from 'node:assert/strict';
import test from 'node:test';
import {openPage, withoutChromium} from './support/pages.mjs';
import {serve} from './support/server.mjs';

const pageWith = (src) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <script type="module" src="/dist/cdn/dprk-deployment-timeline.js"></script></head>
  <body><dprk-deployment-timeline src="${src}"></dprk-deployment-timeline></body>
</html>`;

const RECORDS = {
  '/ours.json': '{"title": "The events", "entries": [{"date": "1998", "headline": "Alpha"}]}',
  '/ours.csv': 'date,headline\n1998,Alpha\n',
  '/theirs.json': '{"events": [{"start_date": {"year": 1998}, "text": {"headline": "Alpha"}}]}',
  '/theirs.csv': 'Year,Headline\n1998,Alpha\n',
};

for (const [address, isConverted] of [
  ['/ours.json', false],
  ['/ours.csv', false],
  ['/theirs.json', true],
  ['/theirs.csv', true],
]) {
  test(
    `${address}: the converter is ${isConverted ? '' : 'not '}requested`,
    {skip: withoutChromium},
    async () => {
      const {url, requests} = await serve({routes: {...RECORDS, '/page': pageWith(address)}});
      const {page, faults} = await openPage({url: `${url}/page`});
      await page.waitForFunction(() =>
        document.querySelector('dprk-deployment-timeline')?.shadowRoot?.textContent?.includes('Alpha'),
      );
      assert.equal(
        requests.some((path) => path.includes('convert-timelinejs')),
        isConverted,
      );
      assert.deepEqual(faults, []);
    },
  );
}
