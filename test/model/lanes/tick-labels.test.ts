import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {placeTicks} from '../../../src/model/lanes/tick-labels.js';

const WIDTH = 300;
const GAP = 10;
/** Nine px a letter, and one for rounding. */
const widthOf = (text: string): number => 9 * text.length;

function placed(ticks: readonly (readonly [at: number, text: string])[]): (number | undefined)[] {
  return placeTicks(
    ticks.map(([at, text]) => ({at, text})),
    WIDTH,
    widthOf,
    GAP,
  ).map(({label}) => label?.start);
}

describe('a label of the axis', () => {
  it('is centred under its tick', () => {
    expect(placed([[100, 'a']])).to.deep.equal([95]);
  });

  it('is moved in from the edges', () => {
    expect(
      placed([
        [2, 'abc'],
        [298, 'abc'],
      ]),
    ).to.deep.equal([0, WIDTH - 28]);
  });

  it('is left out where it is too close to the one before', () => {
    expect(
      placed([
        [100, 'a'],
        [119, 'b'],
        [120, 'c'],
      ]),
    ).to.deep.equal([95, undefined, 115]);
  });

  it('is left out where it is wider than the axis', () => {
    expect(placed([[100, 'x'.repeat(40)]])).to.deep.equal([undefined]);
  });

  it('never overlaps another nor crosses an edge, and every tick stays', () => {
    const tick = fc.tuple(
      fc.integer({min: 0, max: WIDTH}),
      fc.integer({min: 1, max: 12}).map((length) => 'x'.repeat(length)),
    );
    fc.assert(
      fc.property(fc.array(tick, {maxLength: 20}), (unsorted) => {
        const ticks = unsorted.map(([at, text]) => ({at, text})).sort((a, b) => a.at - b.at);
        const result = placeTicks(ticks, WIDTH, widthOf, GAP);
        expect(result.map(({at}) => at)).to.deep.equal(ticks.map(({at}) => at));
        let end = -GAP;
        for (const {label} of result) {
          if (!label) continue;
          expect(label.start).to.be.at.least(end === -GAP ? 0 : end + GAP);
          end = label.start + widthOf(label.text);
          expect(end).to.be.at.most(WIDTH);
        }
        if (ticks.length > 0) expect(result[0]!.label).to.not.equal(undefined);
      }),
      {seed: 20241113, numRuns: 500},
    );
  });
});
