import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {openPage, withoutChromium} from '../e2e/support/pages.mjs';
import {ROOT} from '../e2e/support/server.mjs';
import {APPLICATIONS, run, scriptsOf, serveApplications} from './support/applications.mjs';
import {listenersOf} from './support/listeners.mjs';

const {entries} = JSON.parse(readFileSync(`${ROOT}demo/data/neptune.json`, 'utf8'));
const assessments = entries.filter(({kind}) => kind === 'assessment');
const addressOf = await serveApplications();

for (const name of APPLICATIONS) {
  const refuses = scriptsOf(name)['check:wrong'];
  const url = addressOf(name);

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

    test('it shows its record, and its listeners get the events', {skip: withoutChromium}, async () => {
      const {page, faults} = await openPage({url});
      const {timeline, news} = partsOf(page);
      await timeline.getByText(statusWith(entries)).waitFor();
      assert.equal(await timeline.getByRole('article').count(), entries.length);
      await timeline.getByText('Sources and notes').first().click();
      await news.getByText(`Opened: ${entries[0].id}`).waitFor();
      await timeline.getByRole('button', {name: 'Assessment'}).click();
      await news.getByText('Changed: kinds').waitFor();
      // The application has drawn itself anew for the news; what the reader chose stays.
      await timeline.getByText(statusWith(assessments)).waitFor();
      assert.deepEqual(faults, []);
    });

    test('it takes its record away, and brings it back', {skip: withoutChromium}, async () => {
      const {page, faults} = await openPage({url});
      const {timeline, news, hide, show} = partsOf(page);
      await timeline.getByText(statusWith(entries)).waitFor();
      await hide.click();
      await timeline.waitFor({state: 'detached'});
      const rest = await restOf(page);
      await show.click();
      await timeline.getByText('Sources and notes').first().click();
      await news.getByText(`Opened: ${entries[0].id}`).waitFor();
      await hide.click();
      await timeline.waitFor({state: 'detached'});
      assert.deepEqual(await restOf(page), rest);
      assert.deepEqual(faults, []);
    });

    if (name === 'next')
      test('where no script runs, it has the headlines', {skip: withoutChromium}, async () => {
        const {page} = await openPage({url, javaScript: false});
        const items = await page.getByRole('listitem').allTextContents();
        assert.deepEqual(
          items,
          entries.map(({headline}) => headline),
        );
      });
  });
}

function partsOf(page) {
  return {
    timeline: page.locator('dprk-deployment-timeline'),
    news: page.locator('output'),
    hide: page.getByRole('button', {name: 'Hide the record'}),
    show: page.getByRole('button', {name: 'Show the record'}),
  };
}

/** The status line of the timeline: how many entries it shows. */
function statusWith(shown) {
  return `${shown.length} of ${entries.length} shown`;
}

/** What the page holds, but what it has heard of its reader, and what is listened to in it. */
async function restOf(page) {
  const body = await page.evaluate(() => document.body.innerHTML);
  return {body: body.replace(/<output>.*<\/output>/, ''), listeners: await listenersOf(page)};
}
