import {expect} from '@open-wc/testing';
import {boxesOf} from '../../../src/model/lanes/boxes.js';
import {heightOf, firstLineHeight} from '../../../src/model/lanes/heights.js';
import {METRICS, packed} from '../../support/lanes.js';

const {row, line, bar, mark} = METRICS;

describe('the height of an entry', () => {
  it('is at least that of a target', () => {
    expect(heightOf(1, false, METRICS)).to.equal(row);
  });

  it('is that of a line or a mark where these are higher', () => {
    expect(firstLineHeight({...METRICS, line: row + 10})).to.equal(row + 10);
    expect(firstLineHeight({...METRICS, mark: row + 20})).to.equal(row + 20);
  });

  it('grows by a line and by a bar', () => {
    expect(heightOf(2, false, METRICS)).to.equal(row + line);
    expect(heightOf(1, true, METRICS)).to.equal(row + bar);
  });
});

describe('the rectangles of an entry', () => {
  const [, placement] = packed([
    {date: '2024-01-01', headline: 'A'},
    {date: '2024-01-02/2024-06-30', headline: 'Lasting'},
    {date: '2024-12-31', headline: 'Z'},
  ]).layout.placements;
  const boxes = boxesOf(placement!, METRICS);

  it('have mark and label level with each other', () => {
    const middles = [boxes.mark, boxes.label].map(({top, height}) => top + height / 2);
    expect(middles[0]).to.equal(middles[1]);
    expect(boxes.mark.start + mark / 2).to.equal(placement!.mark);
    expect(boxes.label.start).to.equal(placement!.label.start);
  });

  it('have the bar under the label', () => {
    expect(boxes.bar!.top).to.equal(placement!.top + row);
    expect(boxes.bar!.top).to.be.at.least(boxes.label.top + boxes.label.height);
    expect(boxes.bar!.start + boxes.bar!.width).to.equal(placement!.bar!.end);
  });

  it('have no bar where the entry is a mark', () => {
    expect(boxesOf(packed([{}, {date: '2025-12-01'}]).layout.placements[0]!, METRICS)).to.not.have.property(
      'bar',
    );
  });
});
