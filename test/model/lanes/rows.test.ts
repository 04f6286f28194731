import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Rows} from '../../../src/model/lanes/rows.js';

type Stretch = readonly [start: number, end: number];

const GAP = 2;

/** The first row in which all are far enough away, the plain way. */
function plainly(stretches: readonly Stretch[], most: number): number[] {
  const rows: Stretch[][] = [];
  return stretches.map(([start, end]) => {
    const found = rows.findIndex((row) => row.every(([from, to]) => start >= to + GAP || end + GAP <= from));
    const index = found < 0 ? rows.length : found;
    if (index >= most) return -1;
    (rows[index] ??= []).push([start, end]);
    return index;
  });
}

const stretch = fc
  .tuple(fc.integer({min: 0, max: 60}), fc.integer({min: 1, max: 20}))
  .map(([start, length]): Stretch => [start, start + length]);

it('a stretch takes the first row that has room for it', () => {
  fc.assert(
    fc.property(fc.array(stretch, {maxLength: 40}), fc.integer({min: 1, max: 12}), (stretches, most) => {
      const rows = new Rows(GAP, most);
      expect(stretches.map(([start, end]) => rows.add(start, end))).to.deep.equal(plainly(stretches, most));
    }),
    {seed: 20241113, numRuns: 500},
  );
});
