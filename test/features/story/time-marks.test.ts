import {expect} from '@open-wc/testing';
import {markWith, positionAt, timeMarks} from '../../../src/features/story/navigator/time-marks.js';

const marksAt = (places: readonly number[], space = 20) =>
  timeMarks(
    places.map((at, index) => ({at, position: index + 1})),
    space,
  );

const counts = (places: readonly number[]) => marksAt(places).map(({points}) => points.length);

describe('the marks on the line of time', () => {
  it('are one for each entry where there is space', () => {
    expect(marksAt([0, 50, 100]).map(({at}) => at)).to.deep.equal([0, 50, 100]);
  });

  it('are in the order of time, whatever the order of the slides is', () => {
    expect(marksAt([100, 0]).map(({points}) => points[0]!.position)).to.deep.equal([2, 1]);
  });

  it('merge where entries are closer than a mark is wide', () => {
    expect(counts([0, 5, 19, 20, 100])).to.deep.equal([3, 1, 1]);
  });

  it('are in the middle of the entries that they stand for', () => {
    expect(marksAt([0, 10, 100])[0]!.at).to.equal(5);
  });

  it('never overlap, however crowded the line is', () => {
    const places = Array.from({length: 2000}, (_, index) => ((index * 7919) % 9973) / 10);
    const marks = marksAt(places);
    marks.slice(1).forEach(({at}, index) => expect(at - marks[index]!.at).to.be.at.least(20 - 1e-9));
    expect(marks.reduce((sum, {points}) => sum + points.length, 0)).to.equal(2000);
  });

  it('are found by the slide that they stand for', () => {
    const marks = marksAt([0, 5, 100]);
    expect(markWith(2, marks)).to.equal(marks[0]);
    expect(markWith(0, marks)).to.equal(undefined);
  });

  it('lead to the nearest entry of the nearest mark; if several are as near, to the first', () => {
    const marks = marksAt([0, 10, 10, 100]);
    expect([-5, 8, 60, 500].map((at) => positionAt(at, marks))).to.deep.equal([1, 2, 4, 4]);
    expect(positionAt(0, [])).to.equal(undefined);
  });
});
