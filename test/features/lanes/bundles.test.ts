import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {nameOf} from '../../support/accessible-tree.js';
import {allText, until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

/** 100 entries within 100 days, and one ten years before them. */
const CLUSTER = aDocument({
  entries: [{date: '1990-01-01', headline: 'Long before'}, ...manyEntries(100)].map((entry) => ({
    ...entry,
    actors: ['a'],
  })),
});
const ONE_DAY = aDocument({entries: manyEntries(60, {date: '2024-11-13', actors: ['a']})});

const showCluster = (data = CLUSTER, attributes = '') => showLanes(attributes, {properties: {data}});

function theBundle(lanes: Lanes): HTMLElement {
  expect(lanes.bundles()).to.have.length(1);
  return lanes.bundles()[0]!;
}

describe('entries for which a lane has no space', () => {
  it('are in a bundle that says how many they are, and when they were', async () => {
    const lanes = await showCluster();
    const bundle = theBundle(lanes);
    expect(lanes.count()).to.equal(101);
    expect(lanes.entries().length).to.be.below(40);
    expect(allText(bundle)).to.match(/^\d\d more$/);
    expect(nameOf(bundle)).to.match(/^\d\d more, \d+ \w+ – 9 Apr 2000$/);
  });

  it('have more space after a press on the bundle', async () => {
    const lanes = await showCluster();
    const before = lanes.entries().length;
    theBundle(lanes).click();
    expect(lanes.entries().length).to.be.above(before);
    expect(lanes.can('Zoom out')).to.equal(true);
  });

  it('all have a place if no zoom separates them, once their bundle is pressed', async () => {
    const lanes = await showCluster(ONE_DAY);
    for (let presses = 0; presses < 3 && lanes.bundles().length > 0; presses += 1) theBundle(lanes).click();
    expect(lanes.entries()).to.have.length(60);
  });

  it('get the focus by keyboard', async () => {
    const lanes = await showCluster();
    lanes.lastControl().focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'End'});
    for (let steps = 0; steps < 101 && lanes.timeline.focused() !== theBundle(lanes); steps += 1)
      await sendKeys({press: 'ArrowLeft'});
    expect(lanes.timeline.focused() === theBundle(lanes)).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(lanes.focused()).to.match(/^Headline/);
    expect(lanes.isInView(lanes.timeline.focused() as HTMLElement)).to.equal(true);
  });

  it('have their own mark when they are selected', async () => {
    const lanes = await showCluster();
    expect(lanes.headlines()).to.not.include('Headline 90');
    await lanes.timeline.set({selected: 'entry-91'});
    await until(() => lanes.selected() === 'Headline 90');
    expect(lanes.headlines()).to.include('Headline 90');
    expect(lanes.count()).to.equal(101);
  });

  it('keep the focus while the zoom changes', async () => {
    const lanes = await showCluster();
    lanes.press('Zoom to the busiest period');
    lanes.lastControl().focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'End'});
    const last = lanes.focused();
    expect(last).to.match(/^Headline/);
    await sendKeys({press: '0'});
    expect(lanes.bundles()).to.have.length(1);
    expect(lanes.focused()).to.equal(last);
  });
});
