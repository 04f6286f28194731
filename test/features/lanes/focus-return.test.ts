import {expect} from '@open-wc/testing';
import {aDocument} from '../../support/builders.js';
import {allText, until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

const RECORD = aDocument({
  entries: ['First', 'Second', 'Third', 'Fourth'].map((headline, index) => ({
    date: `2024-11-${10 + index}`,
    headline,
    kind: index % 2 ? 'response' : 'event',
    actors: [`actor-${index % 3}`],
    recorded: `2024-11-${10 + index}`,
  })),
});

const without = (...ids: string[]) => ({
  ...RECORD,
  entries: RECORD.entries.filter(({id}) => !ids.includes(id)),
});

async function withFocusOn(headline: string, attributes = ''): Promise<Lanes> {
  const lanes = await showLanes(attributes, {properties: {data: RECORD}});
  lanes.entry(headline).focus();
  expect(lanes.focused()).to.equal(headline);
  return lanes;
}

describe('the focus on a mark', () => {
  it('stays on it when the record is replaced', async () => {
    const lanes = await withFocusOn('Third');
    await lanes.timeline.set({data: structuredClone(RECORD)});
    expect(lanes.focused()).to.equal('Third');
  });

  it('goes to the next entry if the new record does not have it', async () => {
    const lanes = await withFocusOn('Second');
    await lanes.timeline.set({data: without('entry-2')});
    expect(lanes.focused()).to.equal('Third');
    await lanes.timeline.set({data: without('entry-2', 'entry-3', 'entry-4')});
    expect(lanes.focused(), 'or the one before it').to.equal('First');
  });

  it('goes to the next entry if a filter that code sets hides it', async () => {
    const lanes = await withFocusOn('Second');
    await lanes.timeline.set({kinds: ['event']});
    await until(() => lanes.entries().length === 2);
    expect(lanes.focused()).to.equal('Third');
  });

  it('goes to the status line if nothing is left', async () => {
    const lanes = await withFocusOn('Second');
    await lanes.timeline.set({kinds: ['movement']});
    await until(() => lanes.entries().length === 0);
    expect(lanes.timeline.focused()?.getAttribute('role')).to.equal('status');
  });

  it('goes to the entry in another layout', async () => {
    const lanes = await withFocusOn('Second');
    await lanes.timeline.set({layout: 'list'});
    expect(allText(lanes.timeline.focused()?.querySelector('h3'))).to.equal('Second');
  });

  it('stays on it after printing', async () => {
    const lanes = await withFocusOn('Second');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(lanes.focused()).to.equal('Second');
  });
});

describe('the focus in the open entry', () => {
  for (const width of [360, 1200]) {
    it(`goes to the next mark if the entry is not in the record of an earlier day, at ${width} px`, async () => {
      const lanes = await showLanes('selected="blinken-firm-commitment" as-of="2024-11-13"', {width});
      lanes.timeline.part('close')!.focus();
      await lanes.timeline.set({asOf: '2024-11-12'});
      await until(() => lanes.selected() === undefined);
      expect(lanes.timeline.focused()).to.not.equal(null);
      expect(lanes.entries()).to.include(lanes.timeline.focused());
    });
  }

  it('stays in it when the record is replaced', async () => {
    const lanes = await showLanes('selected="entry-2"', {properties: {data: RECORD}});
    const close = lanes.timeline.part('close')!;
    close.focus();
    await lanes.timeline.set({data: structuredClone(RECORD)});
    expect(lanes.timeline.focused() === close).to.equal(true);
  });
});
