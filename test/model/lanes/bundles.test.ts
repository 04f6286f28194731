import {expect} from '@open-wc/testing';
import {bundlesOf} from '../../../src/model/lanes/bundles.js';
import type {LaneItem, Metrics, Scale} from '../../../src/model/lanes/geometry.js';
import type {PlacedMark} from '../../../src/model/lanes/placing.js';
import {anEntry} from '../../support/builders.js';

const SCALE: Scale = {domain: [0, 1000], width: 1000, pad: 0};
const METRICS: Metrics = {
  mark: 16,
  gap: 4,
  line: 16,
  row: 24,
  bar: 8,
  edge: 0,
  tail: 20,
  em: 13,
  label: () => ({width: 60, words: [60]}),
  // With the mark and the gaps, four marks need 16 px more.
  bundleLabel: (count) => 12 + count,
};
/** For four marks: the width of their bundle, and how far apart the first and the last may be. */
const SPREAD = 2.5 * (16 + 16 + 2 * 4);

function placed(mark: number, {main = true} = {}): PlacedMark {
  const laneItem: LaneItem = {
    item: {entry: anEntry({id: `at-${mark}`}), position: 0, earliest: mark, latest: mark},
    span: {start: mark, end: mark + 1, form: 'within', edges: ['exact', 'exact']},
    main,
  };
  return {laneItem, mark, bar: undefined};
}

const bundles = (...marks: readonly PlacedMark[]) => bundlesOf(marks, SCALE, METRICS);
const marksOf = (...marks: readonly number[]) =>
  bundles(...marks.map((mark) => placed(mark))).map(({entries}) => entries.map(({span}) => span.start));

describe('a bundle', () => {
  it('has the entries whose marks are close together, in the order of time', () => {
    expect(marksOf(500, 120, 100, 510)).to.deep.equal([
      [100, 120],
      [500, 510],
    ]);
  });

  it('does not run through the whole lane', () => {
    expect(marksOf(100, 100 + SPREAD - 1, 100 + SPREAD, 100 + SPREAD + 1)).to.deep.equal([
      [100, 100 + SPREAD - 1],
      [100 + SPREAD, 100 + SPREAD + 1],
    ]);
  });

  it('has its mark between the first and the last, and a label for their number beside it', () => {
    const [bundle] = bundles(placed(100), placed(110), placed(140));
    expect(bundle!.placedMark.mark).to.equal(120);
    expect(bundle!.placedMark.bar).to.equal(undefined);
    expect(bundle!.label).to.deep.equal({start: 132, width: 15, lines: 1, side: 'end', truncated: false});
  });

  it('stands for the first entry that has its main lane here, or else for the first', () => {
    const other = {main: false};
    const [mixed] = bundles(placed(100, other), placed(110), placed(120));
    expect(mixed!.placedMark.laneItem.item.entry.id).to.equal('at-110');
    const [others] = bundles(placed(100, other), placed(110, other));
    expect(others!.placedMark.laneItem.item.entry.id).to.equal('at-100');
  });

  it('of one entry is the entry itself, with its own mark and one line of its own label', () => {
    const alone = placed(100);
    const [bundle] = bundles(alone);
    expect(bundle!.placedMark).to.equal(alone);
    expect(bundle!.entries).to.deep.equal([alone.laneItem]);
    expect(bundle!.label).to.deep.include({width: 60, lines: 1, side: 'end', truncated: false});
  });

  it('of one entry cuts a label that is wider than 16 em', () => {
    const metrics: Metrics = {
      ...METRICS,
      label: () => ({width: 900, words: Array.from({length: 15}, () => 60)}),
    };
    const [bundle] = bundlesOf([placed(100)], SCALE, metrics);
    expect(bundle!.label).to.deep.include({width: 16 * 13, lines: 1, truncated: true});
  });
});
