import {expect} from '@open-wc/testing';
import {aDocument} from '../../support/builders.js';
import {show, until} from '../../support/harness.js';
import {Lanes, showLanes} from '../../support/lanes-harness.js';

const OTHER = aDocument({
  id: 'other',
  entries: [
    {headline: 'One', date: '2024-11-12'},
    {headline: 'Two', date: '2024-11-13'},
  ],
});

/** Waits until the lanes show what was set while nothing could be drawn. */
async function showsOther(lanes: Lanes): Promise<void> {
  await until(() => lanes.headlines().join() === 'One,Two', 'the lanes show the other record');
}

describe('lanes that are requested while the element is not in the page', () => {
  it('are drawn when it is back', async () => {
    const timeline = await show();
    const {element} = timeline;
    const box = element.parentElement!;
    element.remove();
    element.layout = 'lanes';
    // In a page that keeps elements for later, the layout may load now, and is rendered without a place.
    await until(() => timeline.has('lanes'));
    const faults: unknown[] = [];
    const note = (event: ErrorEvent): void => void faults.push(event.message);
    addEventListener('error', note);
    box.append(element);
    const lanes = new Lanes(timeline);
    await until(() => lanes.entries().length === 14);
    removeEventListener('error', note);
    expect(faults).to.deep.equal([]);
    // They follow the width of the element from now on.
    box.style.inlineSize = '400px';
    await until(() =>
      lanes.entries().every((entry) => lanes.label(entry).getBoundingClientRect().right <= 400),
    );
  });
});

describe('lanes that are updated out of sight', () => {
  it('show what was set while they were hidden, at the same width', async () => {
    const lanes = await showLanes();
    const {element} = lanes.timeline;
    const {style} = element.parentElement!;
    style.display = 'none';
    await lanes.timeline.set({data: OTHER});
    style.display = '';
    await showsOther(lanes);
    style.display = 'none';
    await lanes.timeline.set({search: 'Two'});
    style.display = '';
    await until(() => lanes.headlines().join() === 'Two');
  });

  it('show the selection that was set while they were hidden', async () => {
    const lanes = await showLanes();
    const {style} = lanes.timeline.element.parentElement!;
    style.display = 'none';
    await lanes.timeline.set({selected: 'blinken-firm-commitment'});
    style.display = '';
    await until(() => lanes.entry('Blinken').getAttribute('aria-expanded') === 'true');
  });

  it('show what was set while the element was not in the page', async () => {
    const lanes = await showLanes();
    const {element} = lanes.timeline;
    const box = element.parentElement!;
    element.remove();
    await lanes.timeline.set({data: OTHER});
    box.append(element);
    await showsOther(lanes);
  });

  it('show what was set while the page was printed', async () => {
    const lanes = await showLanes();
    dispatchEvent(new Event('beforeprint'));
    await lanes.timeline.set({data: OTHER});
    dispatchEvent(new Event('afterprint'));
    await showsOther(lanes);
    await lanes.timeline.settled();
    dispatchEvent(new Event('beforeprint'));
    await lanes.timeline.set({selected: 'entry-2'});
    dispatchEvent(new Event('afterprint'));
    await until(() => lanes.selected()?.includes('Two'));
  });
});
