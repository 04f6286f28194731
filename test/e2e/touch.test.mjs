// List and claims on a phone: every control under a finger, and what it opens in view.
import assert from 'node:assert/strict';
import test from 'node:test';
import {onPhone} from './support/phone.mjs';
import {withoutChromium} from './support/pages.mjs';

const skip = withoutChromium;
const SIZE = {width: 360, height: 740};
const ready = 'article, .claims';

/** A finger on the middle of what a locator finds; of its first line, if it has several. */
async function tap(touch, locator) {
  await locator.scrollIntoViewIfNeeded();
  const {x, y, width, height} = await locator.evaluate((element) => element.getClientRects()[0].toJSON());
  await touch('touchStart', [x + width / 2, y + height / 2]);
  await touch('touchEnd');
}

const entries = (page) => page.locator('#one article').count();

async function untilCount(page, count) {
  await page.waitForFunction(
    (expected) => document.querySelector('#one')?.shadowRoot?.querySelectorAll('article').length === expected,
    count,
  );
}

async function assertInWindow(locator, name) {
  const {y, height} = await locator.boundingBox();
  assert.ok(y >= 0 && y + height <= SIZE.height, `${name}: ${y} to ${y + height}`);
}

test('a finger opens the filters, chooses a kind, and goes back to all', {skip}, async (context) => {
  const {page, touch} = await onPhone(context, {...SIZE, attributes: '', ready});
  assert.equal(await entries(page), 14);
  await tap(touch, page.getByRole('button', {name: 'Filter'}));
  await tap(touch, page.getByRole('button', {name: 'Response'}));
  await untilCount(page, 4);
  await tap(touch, page.getByRole('button', {name: 'All', exact: true}));
  await untilCount(page, 14);
});

test('a finger opens the search, and what is typed is searched for', {skip}, async (context) => {
  const {page, touch} = await onPhone(context, {...SIZE, attributes: '', ready});
  await tap(touch, page.getByRole('button', {name: 'Search'}));
  await page.keyboard.type('NATO');
  await untilCount(page, 1);
});

test('a finger opens sources, and follows a link of the lead to its entry', {skip}, async (context) => {
  const {page, touch} = await onPhone(context, {...SIZE, attributes: '', ready});
  await tap(touch, page.locator('#e-seoul-phased-measures [part~="details-summary"]'));
  await page.locator('#e-seoul-phased-measures dl').waitFor();
  await tap(touch, page.locator('[part~="lead"]').getByRole('link', {name: 'National Intelligence'}));
  const entry = page.locator('#e-nis-confirms-combat');
  await page.waitForFunction(
    () => document.querySelector('#one')?.shadowRoot?.activeElement?.id === 'e-nis-confirms-combat',
  );
  await assertInWindow(entry.locator('[part~="headline"]'), 'the headline');
  await assertInWindow(entry.locator('[part~="date"]'), 'the date');
});

test('a finger goes through the layouts', {skip}, async (context) => {
  const {page, touch} = await onPhone(context, {...SIZE, attributes: '', ready});
  for (const [name, shown] of [
    ['Story', '[part~="story"]'],
    ['Lanes', '[part~="lanes"]'],
    ['Claims', '[part~="claims"]'],
    ['List', '[part~="list"]'],
  ]) {
    await tap(touch, page.getByRole('button', {name, exact: true}));
    await page.locator(shown).first().waitFor();
  }
});

test('a statement opens its entry in view, with its date and its Close', {skip}, async (context) => {
  const {page, touch} = await onPhone(context, {...SIZE, attributes: 'layout="claims"', ready});
  for (const name of ['Confirms', 'Reports']) {
    await tap(touch, page.locator('[part~="claims"]').getByRole('link', {name}).first());
    const panel = page.locator('[part~="selected"]');
    await panel.waitFor();
    await page.waitForFunction(() =>
      document.querySelector('#one')?.shadowRoot?.activeElement?.matches('article'),
    );
    await assertInWindow(panel.locator('[part~="date"]'), `${name}: the date`);
    const close = panel.getByRole('button', {name: 'Close'});
    await assertInWindow(close, `${name}: Close`);
    await tap(touch, close);
    await panel.waitFor({state: 'detached'});
  }
});

const HIGH = 'button:not(.link, .lane-entry), summary, select, .search, .check, [type="range"]';

for (const layout of ['list', 'story', 'lanes', 'claims']) {
  test(
    `buttons, fields and disclosures are 40 px high for a finger in the layout ${layout}`,
    {skip},
    async (context) => {
      const options =
        'controls="layout kinds actors search order as-of export embed" selected="nis-confirms-combat"';
      const {page} = await onPhone(context, {
        ...SIZE,
        attributes: `layout="${layout}" ${options}`,
        ready: '[part~="as-of"]',
      });
      for (const name of ['Filter', 'Search']) await page.getByRole('button', {name}).dispatchEvent('click');
      const low = await page.evaluate((selector) => {
        const root = document.querySelector('#one')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
        return Array.from(root?.querySelectorAll(selector) ?? [], (element) => ({
          element: element.outerHTML.slice(0, 60),
          height: element.getBoundingClientRect().height,
        })).filter(({height}) => height > 0 && height < 40);
      }, HIGH);
      assert.deepEqual(low, []);
    },
  );
}

test('for a finger too, an entry in a lane is as high as its row', {skip}, async (context) => {
  // Wide enough for labels of one line.
  const {page} = await onPhone(context, {
    width: 844,
    height: 390,
    attributes: 'layout="lanes"',
    ready: '.lane-entry',
  });
  const beyond = await page.evaluate(
    () =>
      Array.from(
        document.querySelector('#one')?.shadowRoot?.querySelectorAll('button.lane-entry') ?? [],
      ).filter(
        (entry) =>
          entry.getBoundingClientRect().height > (entry.parentElement?.getBoundingClientRect().height ?? 0),
      ).length,
  );
  assert.equal(beyond, 0);
});
