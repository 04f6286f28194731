import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {openPage, withoutChromium} from '../e2e/support/pages.mjs';
import {ROOT} from '../e2e/support/server.mjs';
import {APPLICATIONS, run, scriptsOf, serveApplications} from './support/applications.mjs';

const {entries} = JSON.parse(readFileSync(`${ROOT}demo/data/neptune.json`, 'utf8'));
const assessments = entries.filter(({kind}) => kind === 'assessment');
const addressOf = await serveApplications();

for (const name of APPLICATIONS) {
  const refuses = scriptsOf(name)['check:wrong'];
  describe(name, () => {
    // Where the checker reads it, the comment `@ts-expect-error` over each wrong line asks for its fault.
    test(`its types hold${refuses ? '' : ', and refuse what is wrong'}`, async () => {
      const {succeeded, output} = await run(name, 'check');
      assert.ok(succeeded, output);
    });

    if (refuses)
      test('its types refuse what is wrong', async () => {
        const {succeeded, output} = await run(name, 'check:wrong');
        assert.equal(succeeded, false);
        assert.match(output, /"nope"/);
        assert.match(output, /'entry' does not exist/);
        assert.equal(output.match(/^Error:|error TS\d/gm)?.length, 2, output);
      });

    test('it is built', async () => {
      const {succeeded, output} = await run(name, 'build');
      assert.ok(succeeded, output);
    });

    test(
      'it shows its record, hears its reader, and takes it away and back',
      {skip: withoutChromium},
      async () => {
        const {page, faults} = await openPage({url: addressOf(name)});
        const timeline = page.locator('dprk-deployment-timeline');
        const news = page.locator('output');
        await timeline.getByText(`${entries.length} of ${entries.length} shown`).waitFor();
        assert.equal(await timeline.getByRole('article').count(), entries.length);

        await timeline.getByText('Sources and notes').first().click();
        await news.getByText(`Opened: ${entries[0].id}`).waitFor();
        await timeline.getByRole('button', {name: 'Assessment'}).click();
        await news.getByText('Changed: kinds').waitFor();
        // The application has drawn itself anew for the news; what the reader chose stays.
        await timeline.getByText(`${assessments.length} of ${entries.length} shown`).waitFor();

        await page.getByRole('button', {name: 'Hide the record'}).click();
        await timeline.waitFor({state: 'detached'});
        const rest = await bodyOf(page);
        await page.getByRole('button', {name: 'Show the record'}).click();
        await timeline.getByText(`${entries.length} of ${entries.length} shown`).waitFor();
        await timeline.getByText('Sources and notes').nth(1).click();
        await news.getByText(`Opened: ${entries[1].id}`).waitFor();

        await page.getByRole('button', {name: 'Hide the record'}).click();
        await timeline.waitFor({state: 'detached'});
        assert.equal(await bodyOf(page), rest);
        assert.deepEqual(faults, []);
      },
    );
  });
}

/** All that the page holds, but what it has heard of its reader. */
const bodyOf = async (page) =>
  (await page.evaluate(() => document.body.innerHTML)).replace(/<output>.*<\/output>/, '');
