import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {allText} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

/** Two entries a year before ten on two days. */
const CLUSTER = aDocument({
  entries: [
    {date: '2023-01-01', headline: 'Long before'},
    {date: '2023-03-01', headline: 'Before'},
    ...Array.from({length: 10}, (_, index) => ({
      date: index % 2 ? '2024-11-12' : '2024-11-13',
      headline: `In the crowd ${index}`,
      actors: [`actor-${index % 4}`],
    })),
    {date: '2025-12-24', headline: 'After'},
  ],
});

const inView = (lanes: Lanes) => lanes.entries().filter((entry) => lanes.isInView(entry)).length;

describe('the busiest days', () => {
  it('are one press away, the whole period another', async () => {
    const lanes = await showLanes('', {properties: {data: CLUSTER}});
    expect(inView(lanes)).to.equal(13);
    lanes.press('Zoom to the busiest days');
    expect(inView(lanes)).to.equal(10);
    expect(lanes.can('Zoom to the busiest days')).to.equal(false);
    lanes.press('Whole period');
    expect(inView(lanes)).to.equal(13);
  });

  it('are those of the article on which it was written', async () => {
    const lanes = await showLanes();
    lanes.press('Zoom to the busiest days');
    expect(lanes.span()).to.match(/^1[12]–1[34] Nov 2024$/);
    expect(allText(lanes.outside('earlier'))).to.equal('1 earlier');
  });

  it('are not offered where entries are spread evenly, or hardly any', async () => {
    for (const entries of [manyEntries(30), manyEntries(2)]) {
      const lanes = await showLanes('', {properties: {data: aDocument({entries})}});
      expect(() => lanes.control('busiest')).to.throw();
    }
  });

  it('are hours where there are times of day, and a period where there are years', async () => {
    const hours = ['T18:00:00', 'T19:00:00', 'T20:00:00', 'T20:30:00'].map((time) => `1989-11-09${time}`);
    for (const [name, dates] of Object.entries({
      hours: ['1989-11-01T12:00:00', ...hours],
      period: ['Y-66000000', '1980', '1990', '2000', '2010'],
    })) {
      const data = aDocument({entries: dates.map((date) => ({date}))});
      const lanes = await showLanes('', {properties: {data}});
      lanes.press(`Zoom to the busiest ${name}`);
      expect(inView(lanes), name).to.equal(4);
    }
  });
});

describe('what is outside the view', () => {
  let lanes: Lanes;
  beforeEach(async () => {
    lanes = await showLanes('', {properties: {data: CLUSTER}});
  });

  it('is counted at its edges', () => {
    expect([lanes.outside('earlier'), lanes.outside('later')]).to.deep.equal([undefined, undefined]);
    lanes.press('Zoom to the busiest days');
    expect(allText(lanes.outside('earlier'))).to.equal('2 earlier');
    expect(allText(lanes.outside('later'))).to.equal('1 later');
  });

  it('is together with what is in view all there is, wherever the view is', () => {
    lanes.press('Zoom in').press('Zoom in');
    for (const move of ['Earlier', 'Earlier', 'Zoom in', 'Later', 'Later', 'Later']) {
      lanes.press(move);
      const counts = (['earlier', 'later'] as const).map(
        (side) => parseInt(allText(lanes.outside(side))) || 0,
      );
      expect(counts[0]! + counts[1]! + inView(lanes), move).to.equal(13);
    }
  });

  it('is shown by a press at the edge, the nearest first', () => {
    lanes.press('Zoom to the busiest days');
    lanes.outside('earlier')!.click();
    expect(lanes.isInView(lanes.entry('Before'))).to.equal(true);
    expect(allText(lanes.outside('earlier'))).to.equal('1 earlier');
    expect(allText(lanes.outside('later'))).to.equal('11 later');
  });

  it('gets the focus if its button is gone', async () => {
    lanes.press('Zoom to the busiest days');
    lanes.outside('later')!.focus();
    await sendKeys({press: 'Enter'});
    expect(lanes.outside('later')).to.equal(undefined);
    expect(lanes.focused()).to.equal('After');
  });

  for (const [dir, isStartLeft] of [
    ['ltr', true],
    ['rtl', false],
  ] as const) {
    it(`is at the side where it is, and its arrow points there, ${dir}`, async () => {
      const own = await showLanes('', {box: {dir}, properties: {data: CLUSTER}});
      own.press('Zoom to the busiest days');
      const {left, right} = own.view();
      const middle = (element: Element) => {
        const rect = element.getBoundingClientRect();
        return (rect.left + rect.right) / 2;
      };
      const button = own.outside('earlier')!;
      expect(middle(button) < (left + right) / 2).to.equal(isStartLeft);
      // The tip of the arrow is the middle point of its path.
      for (const each of [button, own.control('Earlier')]) {
        const path = each.querySelector('path')!;
        const tip = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!);
        expect(tip.x < middle(path), each.textContent).to.equal(isStartLeft);
      }
    });
  }
});
