import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Entry} from '../../../src/data/schema.js';
import {pack} from '../../../src/model/lanes/packing.js';
import type {LaneLayout, Placement, Scale} from '../../../src/model/lanes/geometry.js';
import {positionOf} from '../../../src/model/lanes/scale.js';
import {manyEntries} from '../../support/builders.js';
import {boxesIn, METRICS, packed, type PlacedBox} from '../../support/lanes.js';
import {day} from '../../support/record.js';

const NOON = 0.5;
/** Tolerance for sums of fractions, in px. */
const EXACT = 1e-6;
const {gap, edge, row, line, bar, em, mark} = METRICS;

/** Entries between two others that are a year apart, so that single days are only marks. */
function between(...entries: Partial<Entry>[]): Partial<Entry>[] {
  return [{date: '2024-01-01', headline: '!'}, ...entries, {date: '2024-12-31', headline: '!'}];
}

function find({placements}: LaneLayout, headline: string): Placement {
  return placements.find(({laneItem}) => laneItem.item.entry.headline === headline)!;
}

/** The placement of an entry between two others. */
function placed(
  entry: Partial<Entry> & {headline?: string},
  options?: Parameters<typeof packed>[1],
): {placement: Placement; scale: Scale} {
  const headline = entry.headline ?? 'Short';
  const {layout, scale} = packed(between({...entry, headline}), options);
  return {placement: find(layout, headline), scale};
}

function crowd(count: number): Partial<Entry>[] {
  return between(
    ...Array.from({length: count}, (_, index) => ({
      date: '2024-07-01',
      headline: `Something that came to pass ${index}`,
    })),
  );
}

/** Width of the narrowest label of a crowd, in em. */
function narrowest(entries: readonly Partial<Entry>[]): number {
  const {placements} = packed(entries).layout;
  return Math.round(Math.min(...placements.slice(1, -1).map(({label}) => label.width)) / em);
}

describe('an entry is drawn', () => {
  it('as a mark in the middle of its day', () => {
    const {placement, scale} = placed({date: '2024-07-01'});
    expect(placement.mark).to.be.closeTo(positionOf(scale, day('2024-07-01') + NOON), EXACT);
    expect(placement).not.to.have.property('bar');
  });

  it('as a mark at its moment', () => {
    const {placement, scale} = placed({date: '2024-07-01T18:00:00'});
    expect(placement.mark).to.be.closeTo(positionOf(scale, day('2024-07-01') + 0.75), EXACT);
  });

  it('from the start to the end of its day at a high zoom', () => {
    const {placement, scale} = placed({date: '2024-07-01'}, {zoom: 100});
    expect(placement.bar).to.deep.equal({
      start: positionOf(scale, day('2024-07-01')),
      end: positionOf(scale, day('2024-07-02')),
    });
    expect(placement.mark).to.equal(placement.bar!.start + mark / 2);
  });

  it('over the whole time that it lasted', () => {
    const {placement, scale} = placed({date: '2024-06-01/2024-08-31'});
    expect(placement.bar).to.deep.equal({
      start: positionOf(scale, day('2024-06-01')),
      end: positionOf(scale, day('2024-09-01')),
    });
  });

  it('with a tail where an end is unknown', () => {
    const {placement, scale} = placed({date: '/2024-07-01'});
    const end = positionOf(scale, day('2024-07-02'));
    expect(placement.bar).to.deep.equal({start: end - METRICS.tail, end});
    const {bar: other} = placed({date: '2024-07-01/'}).placement;
    expect(other!.end - other!.start).to.be.closeTo(METRICS.tail, EXACT);
  });

  it('to the edge of the world where it has not ended', () => {
    expect(placed({date: '2024-07-01/..'}).placement.bar!.end).to.equal(1000);
    expect(placed({date: '../2024-07-01'}).placement.bar!.start).to.equal(0);
  });
});

describe('a label', () => {
  const atTheEnd = {date: '2024-12-20', headline: 'Shortly before the end'};

  it('is after its mark', () => {
    const {label, mark: middle} = placed({date: '2024-07-01'}).placement;
    expect(label).to.deep.equal({
      start: middle + mark / 2 + gap,
      width: 50,
      lines: 1,
      side: 'end',
      truncated: false,
    });
  });

  it('is before its mark if there is no space after it', () => {
    const {label, mark: middle} = placed(atTheEnd).placement;
    expect(label.side).to.equal('start');
    expect(label.start + label.width).to.be.closeTo(middle - mark / 2 - gap, EXACT);
    expect(label.truncated).to.be.false;
  });

  it('wraps if there is no space on either side', () => {
    const {label} = placed(
      {date: '2024-07-01', headline: 'It takes two lines to tell'},
      {width: 400},
    ).placement;
    expect(label).to.deep.include({lines: 2, truncated: false});
    expect(label.width).to.be.below(200);
  });

  it('wraps if it is long', () => {
    const {label} = placed({
      date: '2024-02-01',
      headline: 'It takes two lines to tell in any case, however wide',
    }).placement;
    expect(label).to.deep.include({lines: 2, truncated: false, side: 'end'});
  });

  it('takes as many lines as it needs and no more, up to five', () => {
    const headline = 'It takes many more lines to tell than two, on so narrow a page';
    for (const [width, lines] of [
      [400, 2],
      [340, 3],
      [300, 4],
    ] as const) {
      const {label} = placed({date: '2024-12-01', headline}, {width}).placement;
      expect(label, `${width} px`).to.deep.include({lines, truncated: false});
    }
  });

  it('is truncated to the space there is, if five lines are not enough', () => {
    const headline = 'It takes many more lines to tell than five, on so narrow a page as this';
    const {label} = placed({date: '2024-07-01', headline}, {width: 320}).placement;
    expect(label).to.deep.include({lines: 5, truncated: true});
  });

  it('is complete in a crowd of seven', () => {
    const {placements} = packed(crowd(7)).layout;
    expect(new Set(placements.map(({top}) => top))).to.have.lengthOf(7);
    expect(placements.some(({label}) => label.truncated)).to.be.false;
  });

  it('uses the free space beside a crowd, however large', () => {
    for (const count of [8, 9, 25, 100]) expect(narrowest(crowd(count))).to.equal(21);
  });

  it('is shorter between crowds, and shorter still between larger ones', () => {
    const crowds = (count: number) =>
      between(
        ...Array.from({length: count * 10}, (_, index) => ({
          date: `2024-${String(2 + Math.floor(index / count)).padStart(2, '0')}-01`,
          headline: `Something that came to pass ${index}`,
        })),
      );
    expect([1, 4, 20].map((count) => narrowest(crowds(count)))).to.deep.equal([21, 12, 9]);
  });
});

describe('the rows of a lane', () => {
  it('are filled from the first', () => {
    const {layout} = packed([
      {date: '2024-01-01', headline: 'First'},
      {date: '2024-01-02', headline: 'Close by'},
      {date: '2024-06-01', headline: 'Far from them'},
      {date: '2024-12-31', headline: 'Last'},
    ]);
    expect(layout.placements.map(({top}) => top)).to.deep.equal([0, row, 0, 0]);
    expect(layout.height).to.equal(2 * row);
  });

  it('have space for a long interval that is added last', () => {
    const {layout} = packed([
      {date: '2024-01-01', headline: 'First'},
      {date: '2024-12-01', headline: 'Last'},
      {date: '2024-06-01/2024-12-31', extent: 'within', headline: 'Either'},
      {date: '../2024-12-31', extent: 'within', headline: 'Ever'},
    ]);
    expect(layout.placements.map(({top}) => top)).to.deep.equal([0, 0, row, 2 * row + bar]);
  });

  it('are as high as their highest entry', () => {
    const {layout} = packed(
      [
        {date: '2024-01-01', headline: 'First'},
        {date: '2024-01-02/2024-12-31', headline: 'A bar'},
        {date: '2024-01-03', headline: 'It takes two lines to tell in any case, however wide'},
        {date: '2024-01-04', headline: 'Below'},
      ],
      {width: 700},
    );
    expect(layout.placements.map(({top}) => top)).to.deep.equal([
      0,
      row,
      2 * row + bar,
      2 * row + bar + row + line,
    ]);
  });
});

const DATES: fc.Arbitrary<Partial<Entry>> = fc
  .tuple(
    fc.constantFrom('day', 'lasting', 'from', 'to', 'open', 'opened', 'month', 'time'),
    fc.integer({min: 0, max: 700}),
    fc.integer({min: 0, max: 200}),
    fc.constantFrom('throughout' as const, 'within' as const),
  )
  .map(([kind, first, length, extent]) => {
    const iso = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    const [start, end] = [iso(first), iso(first + length)];
    const date = {
      day: start,
      lasting: `${start}/${end}`,
      from: `${start}/`,
      to: `/${start}`,
      open: `${start}/..`,
      opened: `../${start}`,
      month: start.slice(0, 7),
      time: `${start}T12:34:00`,
    }[kind];
    return {date, extent};
  });

const HEADLINE = fc
  .array(fc.integer({min: 1, max: 12}), {minLength: 1, maxLength: 14})
  .map((lengths) => lengths.map((length) => 'x'.repeat(length)).join(' '));

/** Some at any time, and some on one day. */
function someEntries(maxLength: number, minLength = 1): fc.Arbitrary<Partial<Entry>[]> {
  return fc.array(
    fc
      .tuple(fc.oneof(DATES, fc.constant({date: '2024-11-13'})), HEADLINE)
      .map(([dates, headline]) => ({...dates, headline})),
    {minLength, maxLength},
  );
}

const OPTIONS = fc.record({
  width: fc.integer({min: 320, max: 1600}),
  // Integers: most doubles between two bounds are nearly zero.
  zoom: fc.integer({min: 0, max: 300}).map((power) => 10 ** (power / 100)),
  metrics: fc
    .record({
      em: fc.integer({min: 9, max: 32}),
      mark: fc.integer({min: 8, max: 24}),
      gap: fc.integer({min: 2, max: 10}),
      line: fc.integer({min: 10, max: 50}),
      row: fc.integer({min: 24, max: 32}),
    })
    .map((sizes) => ({...METRICS, ...sizes})),
});

function isApart(a: PlacedBox, b: PlacedBox, least: number): boolean {
  const beside = Math.max(a.start, b.start) - Math.min(a.start + a.width, b.start + b.width);
  const below = Math.max(a.top, b.top) - Math.min(a.top + a.height, b.top + b.height);
  return below >= -EXACT || beside >= least - EXACT;
}

/** The pairs of rectangles that are closer than the gap, or that overlap within one entry. */
function clashes(boxes: readonly PlacedBox[], least: number): string[] {
  const sorted = boxes.toSorted((a, b) => a.start - b.start);
  const found: string[] = [];
  sorted.forEach((a, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next]!;
      if (b.start >= a.start + a.width + least) break;
      if (!isApart(a, b, a.placement === b.placement ? 0 : least)) found.push(`${a.part} and ${b.part}`);
    }
  });
  return found;
}

function expectNoOverlaps(layout: LaneLayout, width: number, metrics = METRICS): void {
  const boxes = boxesIn(layout, metrics);
  expect(clashes(boxes, metrics.gap)).to.deep.equal([]);
  for (const {part, start, width: own, top, height, placement} of boxes) {
    const free = part === 'bar' ? 0 : edge;
    expect(start, part).to.be.at.least(free - EXACT);
    expect(start + own, part).to.be.at.most(width - free + EXACT);
    expect(own, part).to.be.above(0);
    expect(top, part).to.be.at.least(0);
    expect(top + height, part).to.be.at.most(layout.height + EXACT);
    expect(start, part).to.be.at.least(placement.extent[0] - EXACT);
    expect(start + own, part).to.be.at.most(placement.extent[1] + EXACT);
  }
}

describe('for any entries, width and zoom', () => {
  it('nothing overlaps, and everything is within the world', () => {
    fc.assert(
      fc.property(someEntries(40), OPTIONS, (entries, options) => {
        const {layout, scale} = packed(entries, options);
        expectNoOverlaps(layout, scale.width, options.metrics);
      }),
      {seed: 20241113, numRuns: 300},
    );
  });

  it('all entries are placed in the order of time, always the same way', () => {
    fc.assert(
      fc.property(someEntries(40), OPTIONS, (entries, options) => {
        const {layout} = packed(entries, options);
        expect(layout.placements.map(({laneItem}) => laneItem.item.entry.id)).to.deep.equal(
          layout.lane.items.map(({item}) => item.entry.id),
        );
        expect(packed(entries, options).layout.placements).to.deep.equal(layout.placements);
      }),
      {seed: 20241113, numRuns: 50},
    );
  });

  it('a label of two lines has space for its words', () => {
    fc.assert(
      fc.property(HEADLINE, fc.integer({min: 320, max: 1000}), (headline, width) => {
        const {label} = placed({date: '2024-07-01', headline}, {width}).placement;
        fc.pre(!label.truncated);
        expect(linesOf(headline, label.width)).to.be.at.most(label.lines);
      }),
      {seed: 20241113, numRuns: 300},
    );
  });

  for (const [name, entries] of Object.entries({
    'two thousand, a day apart': manyEntries(2000),
    'two thousand of one day': manyEntries(2000, {date: '2024-11-13'}),
    'two thousand that have not ended': manyEntries(2000).map(({date}) => ({
      date: `${date}/..`,
      headline: 'Goes on',
    })),
    'two thousand of all kinds': fc.sample(someEntries(2000, 2000), {seed: 20241113, numRuns: 1})[0]!,
  })) {
    it(`nothing overlaps: ${name}`, () => {
      for (const [width, zoom] of [
        [320, 1],
        [1600, 30],
      ] as const) {
        const {layout, scale} = packed(entries, {width, zoom});
        expectNoOverlaps(layout, scale.width);
      }
    });
  }

  it('marks are within the world, even without space before the first day and after the last', () => {
    const {layout, scale} = packed(between({date: '2024-07-01'}));
    const {placements} = pack(layout.lane, {...scale, pad: 0}, METRICS);
    expect(placements[0]!.mark).to.equal(edge + mark / 2);
    expect(placements.at(-1)!.mark).to.equal(1000 - edge - mark / 2);
  });

  it('positions are finite without any space', () => {
    const {layout} = packed(between({date: '2024-07-01'}, {date: '/2024-07-01'}), {width: 0});
    for (const {start, top, width, height} of boxesIn(layout)) {
      expect([start, top, width, height].every(Number.isFinite)).to.be.true;
    }
  });
});

/** The number of lines of a text, 10 px a letter. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, -1];
  for (const {length} of text.split(' ')) {
    if ((used + 1 + length) * 10 <= width) used += 1 + length;
    else [lines, used] = [lines + 1, length];
  }
  return lines;
}
