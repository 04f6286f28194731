// The story on a phone: what a finger does, in a real page with its own scrolling.
import assert from 'node:assert/strict';
import test from 'node:test';
import {onPhone} from './support/phone.mjs';
import {withoutChromium} from './support/pages.mjs';

const skip = withoutChromium;
const attributes = 'layout="story"';
const ready = '.slide';

/** The middle of a part, after it has been scrolled into the middle of the window. */
function middleOf(page, part) {
  return page.evaluate((name) => {
    const element = document.querySelector('#one')?.shadowRoot?.querySelector(`[part~="${name}"]`);
    element?.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = element?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2];
  }, part);
}

async function untilPosition(page, text) {
  await page.waitForFunction(
    (expected) =>
      document.querySelector('#one')?.shadowRoot?.querySelector('[part~="position"]')?.textContent ===
      expected,
    text,
  );
}

/** Whether the current slide is where slides are seen, and no other one is. */
const isSettled = (page) =>
  page.waitForFunction(() => {
    const root = document.querySelector('#one')?.shadowRoot;
    const slide = root?.querySelector('[part~="slide"]:not([inert])')?.getBoundingClientRect();
    const story = root?.querySelector('[part~="story"]')?.getBoundingClientRect();
    return slide && story && Math.abs(slide.left - story.left) < 2;
  });

for (const width of [320, 360, 430]) {
  test(`a swipe goes to the next slide and back, at ${width} px`, {skip}, async (context) => {
    const {page, swipe} = await onPhone(context, {width, height: 740, attributes, ready});
    await page.evaluate(() => {
      Object.assign(window, {selected: []});
      document.querySelector('#one')?.addEventListener('dprk-select', (event) => {
        Reflect.get(window, 'selected').push(Reflect.get(event, 'entry').id);
      });
    });
    const [x, y] = await middleOf(page, 'story');
    // More than half of a slide: a finger that rests does not throw it.
    const distance = 0.7 * width;
    const [start, end] = [x + distance / 2, x - distance / 2];
    await swipe([start, y - 100], [-distance, 0]);
    await untilPosition(page, '1 of 14');
    await isSettled(page);
    await swipe([start, y - 100], [-distance, 0]);
    await untilPosition(page, '2 of 14');
    await isSettled(page);
    await swipe([end, y - 100], [distance, 0]);
    await untilPosition(page, '1 of 14');
    const selected = await page.evaluate(() => Reflect.get(window, 'selected'));
    assert.equal(selected.length, 3);
    assert.equal(selected[0], selected[2]);
  });
}

test('a vertical swipe scrolls the page, from a slide and from the line of time', {skip}, async (context) => {
  const {page, swipe} = await onPhone(context, {width: 360, height: 740, attributes, ready});
  for (const part of ['story', 'navigator']) {
    const place = await middleOf(page, part);
    const before = await page.evaluate(() => scrollY);
    await swipe(place, [0, -150]);
    await page.waitForFunction((from) => scrollY > from + 60, before);
    await untilPosition(page, '14 entries');
  }
});

test('a finger presses the buttons, and drags along the line of time', {skip}, async (context) => {
  const {page, swipe} = await onPhone(context, {width: 360, height: 740, attributes, ready});
  const [x, y] = await middleOf(page, 'navigator');
  await page.locator('#one').getByRole('button', {name: 'Next'}).tap();
  await untilPosition(page, '1 of 14');
  await swipe([30, y], [x, 0]);
  await page.waitForFunction(
    () =>
      !['1 of 14', '14 entries'].includes(
        document.querySelector('#one')?.shadowRoot?.querySelector('[part~="position"]')?.textContent ?? '',
      ),
  );
  await isSettled(page);
});
