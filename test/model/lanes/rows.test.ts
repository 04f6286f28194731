import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Rows} from '../../../src/model/lanes/rows.js';

type Interval = readonly [start: number, end: number];

const GAP = 2;

/** The first row in which all intervals are far enough away, by comparing with each. */
function bySearch(intervals: readonly Interval[], maxRows: number): number[] {
  const rows: Interval[][] = [];
  return intervals.map(([start, end]) => {
    const found = rows.findIndex((row) => row.every(([from, to]) => start >= to + GAP || end + GAP <= from));
    const index = found < 0 ? rows.length : found;
    if (index >= maxRows) return -1;
    (rows[index] ??= []).push([start, end]);
    return index;
  });
}

const interval = fc
  .tuple(fc.integer({min: 0, max: 60}), fc.integer({min: 1, max: 20}))
  .map(([start, length]): Interval => [start, start + length]);

it('an interval goes into the first row that has space for it', () => {
  fc.assert(
    fc.property(fc.array(interval, {maxLength: 40}), fc.integer({min: 1, max: 12}), (intervals, maxRows) => {
      const rows = new Rows(GAP, maxRows);
      expect(intervals.map(([start, end]) => rows.add(start, end))).to.deep.equal(
        bySearch(intervals, maxRows),
      );
    }),
    {seed: 20241113, numRuns: 500},
  );
});
