import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {until} from '../../support/harness.js';
import {showLanes} from '../../support/lanes-harness.js';
import {collisions} from '../../support/lanes-room.js';

/** 600 entries, in 60 lanes that are higher than the window. Every other entry is a response. */
const MANY = aDocument({
  entries: manyEntries(600).map((entry, index) => ({
    ...entry,
    kind: index % 2 ? 'response' : 'event',
    actors: [`actor-${Math.floor(index / 10)}`],
  })),
});

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

describe('many entries', () => {
  it('are all drawn, those in lanes far down after the first paint', async () => {
    const lanes = await showLanes('', {properties: {data: MANY}});
    expect(lanes.entries().length).to.be.below(600);
    await until(() => lanes.entries().length === 600);
  });

  it('can be reached by keyboard before they are drawn', async () => {
    const lanes = await showLanes('', {properties: {data: MANY}});
    lanes.entry('Headline 1').focus();
    await sendKeys({press: 'End'});
    expect(lanes.focused()).to.equal('Headline 600');
  });

  it('are those of the new filter if it changes before they are drawn', async () => {
    const lanes = await showLanes('', {properties: {data: MANY}});
    expect(lanes.entries().length).to.be.below(600);
    await lanes.timeline.attribute('kinds', 'response');
    await until(() => lanes.entries().length === 300);
    await frames(60);
    expect(lanes.entries()).to.have.length(300);
  });

  it('are clipped to the view if it moves before they are drawn', async () => {
    const lanes = await showLanes('', {properties: {data: MANY}});
    lanes.press('Zoom in').press('Later');
    expect(lanes.entries().length).to.be.below(600);
    await until(() => lanes.entries().length === 600);
    expect(await collisions(lanes)).to.deep.equal([]);
  });

  it('are not laid out in lanes that are out of view', async () => {
    const lanes = await showLanes('', {properties: {data: MANY}});
    await until(() => lanes.entries().length === 600);
    const isLaidOut = (headline: string) =>
      lanes.entry(headline).checkVisibility({contentVisibilityAuto: true});
    lanes.entry('Headline 1').scrollIntoView();
    await until(() => isLaidOut('Headline 1') && !isLaidOut('Headline 600'));
  });

  it('are not created in lanes far from the viewport, if there are very many', async () => {
    const data = aDocument({
      entries: manyEntries(6000).map((entry, index) => ({
        ...entry,
        actors: [`actor-${Math.floor(index / 10)}`],
      })),
    });
    const lanes = await showLanes('', {properties: {data}});
    await until(() => lanes.entries().length >= 2000);
    await frames(5);
    expect(lanes.entries().length).to.be.below(3000);
    expect(lanes.headlines()).to.not.include('Headline 6000');
    lanes.lane('Actor actor-599').scrollIntoView();
    await until(() => lanes.headlines().includes('Headline 6000'));
    expect(lanes.entries().length).to.be.below(4000);
  });

  it('are where they belong after the view has moved far', async () => {
    const data = aDocument({entries: manyEntries(150, {actors: ['a']})});
    const lanes = await showLanes('', {properties: {data}});
    lanes.entry('Headline 1').focus();
    for (let presses = 0; presses < 7; presses += 1) await sendKeys({press: '='});
    await sendKeys({press: 'End'});
    expect(lanes.focused()).to.equal('Headline 150');
    expect(lanes.isInView(lanes.entry('Headline 150'))).to.equal(true);
    expect(lanes.isInView(lanes.entry('Headline 140'))).to.equal(false);
  });

  it('of deep time are drawn near the view, however far away they are', async () => {
    const data = aDocument({
      entries: [{date: 'Y-170000002/2024'}, {date: '2024-11-12', headline: 'A day'}],
    });
    const lanes = await showLanes('', {properties: {data}});
    lanes.entry('A day').click();
    await until(() => lanes.selected() === 'A day');
    for (let presses = 0; presses < 60 && lanes.can('Zoom in'); presses += 1) lanes.press('Zoom in');
    const {left} = lanes.view();
    for (const bar of lanes.timeline.parts('bar')) {
      const rect = bar.getBoundingClientRect();
      expect(Math.max(Math.abs(rect.left - left), Math.abs(rect.right - left))).to.be.below(30_000);
    }
  });
});
