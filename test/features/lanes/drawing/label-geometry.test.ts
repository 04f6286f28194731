import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clipToViewport, expandLabel} from '../../../../src/features/lanes/drawing/label-geometry.js';
import type {Interval} from '../../../../src/model/lanes/geometry.js';
import {METRICS} from '../../../support/lanes.js';
import {aPlacement} from '../../../support/placements.js';

const {mark: MARK, gap: GAP, edge: EDGE, em: EM} = METRICS;
const STEP = 3 * EM;
const VIEW: Interval = [1000, 1500];
/** Tolerance for sums of fractions, in px. */
const EXACT = 1e-6;
const SETTINGS = {seed: 20241113, numRuns: 1000};

const PARTS = fc.record({
  mark: fc.integer({min: 600, max: 1900}),
  width: fc.integer({min: 1, max: 390}),
  side: fc.constantFrom('start' as const, 'end' as const),
});
const BAR_LENGTH = fc.option(fc.integer({min: MARK, max: 1500}), {nil: undefined});
const ANY_PLACEMENT = fc
  .tuple(PARTS, BAR_LENGTH)
  .map(([parts, length]) =>
    aPlacement({...parts, barEnd: length === undefined ? undefined : parts.mark - MARK / 2 + length}),
  );

function clip(parts: Parameters<typeof aPlacement>[0], view = VIEW): Interval | undefined {
  return clipToViewport(aPlacement(parts), view, METRICS);
}

function sizeOf([start, end]: Interval): number {
  return end - start;
}

describe('mark and label in the view', () => {
  it('stay as they are where both fit', () => {
    expect(clip({mark: 1200, width: 200})).to.deep.equal([1193, 1413]);
    expect(clip({mark: 1400, width: 200, side: 'start'})).to.deep.equal([1187, 1407]);
  });

  it('end at the edge of the view, in steps', () => {
    const start = 1395 - MARK / 2;
    const space = VIEW[1] - EDGE - start - MARK - GAP;
    const steps = Math.floor(space / STEP);
    expect(steps).to.equal(2);
    expect(clip({mark: 1395, width: 200})).to.deep.equal([start, start + MARK + GAP + steps * STEP]);
    expect(clip({mark: 1394, width: 200}), 'the same size a px further on').to.deep.equal([
      start - 1,
      start - 1 + MARK + GAP + steps * STEP,
    ]);
  });

  it('are only the mark where hardly any of the label would be left', () => {
    expect(clip({mark: 1450, width: 200})).to.deep.equal([1443, 1443 + MARK]);
  });

  it('are out of view with the centre of the mark', () => {
    expect(clip({mark: 1501, width: 200})).to.equal(undefined);
    expect(clip({mark: 1500, width: 200})).to.not.equal(undefined);
    expect(clip({mark: 999, width: 200})).to.equal(undefined);
  });

  it('stay at the start of the view as long as the bar is long enough', () => {
    expect(clip({mark: 700, width: 100, barEnd: 1400})).to.deep.equal([
      VIEW[0] + EDGE,
      VIEW[0] + EDGE + MARK + GAP + 100,
    ]);
    expect(clip({mark: 700, width: 100, barEnd: 1118}), 'then end with it').to.deep.equal([
      1118 - MARK - GAP - 100,
      1118,
    ]);
    expect(clip({mark: 700, width: 100, barEnd: 1100}), 'and leave with the mark').to.equal(undefined);
  });

  it('are never larger than in the whole world, and never smaller than the mark', () => {
    fc.assert(
      fc.property(ANY_PLACEMENT, (placement) => {
        const visible = clipToViewport(placement, VIEW, METRICS);
        fc.pre(visible !== undefined);
        expect(sizeOf(visible)).to.be.within(MARK, sizeOf(placement.block));
      }),
      SETTINGS,
    );
  });

  it('show a label within the edges, of whole steps or its full width', () => {
    fc.assert(
      fc.property(ANY_PLACEMENT, (placement) => {
        const visible = clipToViewport(placement, VIEW, METRICS);
        fc.pre(visible !== undefined && visible !== placement.block && sizeOf(visible) > MARK);
        const width = sizeOf(visible) - MARK - GAP;
        const isFull = width === placement.label.width;
        expect(isFull || (width % STEP === 0 && width >= 2 * STEP), `width ${width}`).to.equal(true);
        if (placement.label.side === 'end') expect(visible[1]).to.be.at.most(VIEW[1] - EDGE + EXACT);
        else expect(visible[0]).to.be.at.least(VIEW[0] + EDGE - EXACT);
      }),
      SETTINGS,
    );
  });

  it('without a bar are out of view exactly if the mark is', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const placement = aPlacement(parts);
        const isMarkInView = parts.mark >= VIEW[0] && parts.mark <= VIEW[1];
        const isInView = placement.block[0] >= VIEW[0] && placement.block[1] <= VIEW[1];
        expect(clipToViewport(placement, VIEW, METRICS) !== undefined).to.equal(isMarkInView || isInView);
      }),
      SETTINGS,
    );
  });

  it('without a bar are the same mirrored', () => {
    const mirror = ([start, end]: Interval): Interval => [-end, -start];
    fc.assert(
      fc.property(PARTS, (parts) => {
        const visible = clip(parts);
        const side = parts.side === 'end' ? 'start' : 'end';
        const mirrored = clip({...parts, mark: -parts.mark, side}, mirror(VIEW));
        expect(mirrored && mirror(mirrored)).to.deep.equal(visible);
      }),
      SETTINGS,
    );
  });

  it('do not depend on where the world begins', () => {
    fc.assert(
      fc.property(PARTS, fc.integer({min: -5000, max: 5000}), (parts, offset) => {
        const moved = clip({...parts, mark: parts.mark + offset}, [VIEW[0] + offset, VIEW[1] + offset]);
        expect(moved?.map((px) => px - offset)).to.deep.equal(clip(parts)?.map(Number));
      }),
      SETTINGS,
    );
  });
});

describe('an expanded label', () => {
  const expand = (parts: Parameters<typeof aPlacement>[0], width: number) =>
    expandLabel(aPlacement({...parts, truncated: true}), width, VIEW, METRICS);

  it('has its full width on its own side', () => {
    expect(expand({mark: 1200, width: 50}, 200)).to.deep.equal({
      side: 'end',
      block: [1193, 1193 + MARK + GAP + 200],
    });
    expect(expand({mark: 1400, width: 50, side: 'start'}, 200)).to.deep.equal({
      side: 'start',
      block: [1407 - MARK - GAP - 200, 1407],
    });
  });

  it('moves to the other side where it fits only there', () => {
    expect(expand({mark: 1400, width: 50}, 200)).to.deep.equal({
      side: 'start',
      block: [1407 - MARK - GAP - 200, 1407],
    });
    expect(expand({mark: 1100, width: 50, side: 'start'}, 200)).to.deep.equal({
      side: 'end',
      block: [1093, 1093 + MARK + GAP + 200],
    });
  });

  it('takes the larger space where it fits on neither side', () => {
    expect(expand({mark: 1240, width: 50}, 300)).to.deep.equal({side: 'end', block: [1233, VIEW[1] - EDGE]});
    expect(expand({mark: 1260, width: 50}, 300)).to.deep.equal({
      side: 'start',
      block: [VIEW[0] + EDGE, 1267],
    });
  });

  it('wraps at a maximum width', () => {
    const {block} = expandLabel(aPlacement({mark: 1100, width: 50}), 900, [0, 3000], METRICS);
    expect(sizeOf(block)).to.equal(MARK + GAP + 28 * EM);
  });

  it('of a bar is where the mark is in view', () => {
    expect(expand({mark: 700, width: 50, barEnd: 1400}, 200).block).to.deep.equal([
      VIEW[0] + EDGE,
      VIEW[0] + EDGE + MARK + GAP + 200,
    ]);
  });

  it('begins or ends at the mark, and does not cross the edge of the view', () => {
    const full = fc.integer({min: 60, max: 1000});
    fc.assert(
      fc.property(ANY_PLACEMENT, full, (placement, width) => {
        const visible = clipToViewport(placement, VIEW, METRICS);
        fc.pre(visible !== undefined);
        const {side, block} = expandLabel(placement, width, VIEW, METRICS);
        const marks =
          placement.label.side === 'end' ? [visible[0], visible[0] + MARK] : [visible[1] - MARK, visible[1]];
        if (side === 'end') {
          expect(block[0]).to.be.closeTo(marks[0]!, EXACT);
          expect(block[1]).to.be.at.most(VIEW[1] - EDGE + EXACT);
        } else {
          expect(block[1]).to.be.closeTo(marks[1]!, EXACT);
          expect(block[0]).to.be.at.least(VIEW[0] + EDGE - EXACT);
        }
      }),
      SETTINGS,
    );
  });

  it('is not narrower than before, so it does not shrink away from the pointer', () => {
    fc.assert(
      fc.property(ANY_PLACEMENT, fc.integer({min: 0, max: 600}), (placement, more) => {
        const visible = clipToViewport(placement, VIEW, METRICS);
        fc.pre(visible !== undefined);
        const {block} = expandLabel(placement, placement.label.width + more, VIEW, METRICS);
        expect(sizeOf(block)).to.be.at.least(sizeOf(visible) - EDGE - EXACT);
      }),
      SETTINGS,
    );
  });

  it('changes its side only for more space', () => {
    fc.assert(
      fc.property(PARTS, fc.integer({min: 60, max: 1000}), (parts, width) => {
        fc.pre(clip(parts) !== undefined);
        const {side, block} = expand(parts, width);
        fc.pre(side !== parts.side);
        const wanted = MARK + GAP + Math.min(width, 28 * EM);
        const half = MARK / 2;
        const ownSpace =
          parts.side === 'end' ? VIEW[1] - EDGE - parts.mark + half : parts.mark + half - VIEW[0] - EDGE;
        expect(ownSpace).to.be.below(wanted);
        expect(sizeOf(block)).to.be.above(ownSpace);
      }),
      SETTINGS,
    );
  });
});
