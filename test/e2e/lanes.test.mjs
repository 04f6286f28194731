// The lanes on a phone: what a finger does, in a real page with its own scrolling.
import assert from 'node:assert/strict';
import test from 'node:test';
import {onPhone as open} from './support/phone.mjs';
import {withoutChromium} from './support/pages.mjs';

const onPhone = (context, size) =>
  open(context, {...size, attributes: 'layout="lanes"', ready: '.lane-entry svg'});

/** The middle of the mark of an entry, after it has been scrolled to a place in the window. */
function markOf(page, headline, block) {
  return page.evaluate(
    ([words, place]) => {
      const root = document.querySelector('#one')?.shadowRoot;
      const entries = [...(root?.querySelectorAll('button.lane-entry') ?? [])];
      const entry = entries.find(({textContent}) => textContent?.includes(words));
      entry?.scrollIntoView({block: place});
      const mark = entry?.querySelector('svg')?.getBoundingClientRect();
      if (!mark) throw new Error(`No mark: ${words}`);
      return [mark.left + mark.width / 2, mark.top + mark.height / 2];
    },
    [headline, block],
  );
}

/** The rectangles of what a reader needs to see, by name, and the height of the window. */
function seenIn(page) {
  return page.evaluate(() => {
    const root = document.querySelector('#one')?.shadowRoot;
    const rectangle = (selector) => {
      const box = root?.querySelector(selector)?.getBoundingClientRect();
      if (!box) throw new Error(`Not there: ${selector}`);
      const {top, bottom, left, right} = box;
      return {top, bottom, left, right};
    };
    return {
      panel: rectangle('.selected'),
      date: rectangle('.selected [part~="date"] > :first-child'),
      close: rectangle('.selected [part~="close"]'),
      mark: rectangle('button[aria-expanded="true"] svg'),
      window: {top: 0, bottom: innerHeight, left: 0, right: innerWidth},
    };
  });
}

for (const width of [320, 360, 430]) {
  for (const block of ['start', 'center', 'end']) {
    const name = `a tap on a mark at the ${block} of the window opens its entry in view, at ${width} px`;
    test(name, {skip: withoutChromium}, async (context) => {
      const {page, touch} = await onPhone(context, {width, height: 740});
      const mark = await markOf(page, 'Debate over', block);
      await touch('touchStart', mark);
      await touch('touchEnd');
      await page.waitForFunction(() =>
        document.querySelector('#one')?.shadowRoot?.querySelector('.selected'),
      );
      const {window, ...seen} = await seenIn(page);
      for (const [part, {top, bottom, left, right}] of Object.entries(seen)) {
        assert.ok(top >= window.top - 1 && bottom <= window.bottom + 1, `${part}: ${top} to ${bottom}`);
        assert.ok(left >= window.left - 1 && right <= window.right + 1, `${part}: ${left} to ${right}`);
      }
      assert.ok(seen.mark.bottom <= seen.panel.top, 'the panel covers the mark');
      const scrolled = await page.evaluate(() => scrollY);
      await page.locator('#one').getByRole('button', {name: 'Close'}).tap();
      await page.waitForFunction(
        () => !document.querySelector('#one')?.shadowRoot?.querySelector('.selected'),
      );
      assert.equal(await page.evaluate(() => scrollY), scrolled);
    });
  }
}

test(
  'a swipe scrolls the page, and two fingers zoom it, never time',
  {skip: withoutChromium},
  async (context) => {
    const {page, touch, swipe} = await onPhone(context, {width: 360, height: 740});
    const span = () =>
      page.evaluate(() =>
        document.querySelector('#one')?.shadowRoot?.querySelector('[part~="span"]')?.textContent?.trim(),
      );
    const scale = () => page.evaluate(() => visualViewport?.scale ?? 1);
    await page.locator('#one').getByRole('button', {name: 'Zoom in'}).tap();
    const zoomed = await span();
    const [, y] = await markOf(page, 'Debate over', 'center');
    const before = await page.evaluate(() => scrollY);
    await swipe([180, y], [0, -200]);
    await page.waitForFunction((from) => scrollY > from + 100, before);
    assert.equal(await scale(), 1);
    assert.equal(await span(), zoomed);
    // The second finger is far above the plot.
    await page.evaluate(() => {
      const plot = document.querySelector('#one')?.shadowRoot?.querySelector('.plot');
      scrollBy(0, (plot?.getBoundingClientRect().top ?? 0) - 400);
    });
    await touch('touchStart', [160, 420], [200, 40]);
    for (let step = 1; step <= 10; step += 1)
      await touch('touchMove', [160 - 15 * step, 420], [200 + 15 * step, 40]);
    await touch('touchEnd');
    await page.waitForFunction(() => (visualViewport?.scale ?? 1) > 1.2);
    assert.equal(await span(), zoomed);
  },
);

test(
  'the pinch of a trackpad is left to the browser, Alt and the wheel zoom time',
  {skip: withoutChromium},
  async (context) => {
    const {page} = await onPhone(context, {width: 900, height: 740});
    const [x, y] = await markOf(page, 'Debate over', 'center');
    const wheel = (keys) =>
      page.evaluate(
        ([left, top, init]) => {
          const shadowRoot = document.querySelector('#one')?.shadowRoot;
          const event = new WheelEvent('wheel', {
            ...init,
            deltaY: -200,
            clientX: left,
            clientY: top,
            bubbles: true,
            composed: true,
            cancelable: true,
          });
          shadowRoot?.elementFromPoint(left, top)?.dispatchEvent(event);
          return [event.defaultPrevented, shadowRoot?.querySelector('[part~="span"]')?.textContent?.trim()];
        },
        [x, y, keys],
      );
    const [isTaken, whole] = await wheel({ctrlKey: true});
    assert.equal(isTaken, false);
    const [isZoomed, zoomed] = await wheel({altKey: true});
    assert.equal(isZoomed, true);
    assert.notEqual(zoomed, whole);
  },
);
