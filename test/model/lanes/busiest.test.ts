import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {busiestOf, daysOf} from '../../../src/model/lanes/busiest.js';
import type {Interval, LaneItem, Span} from '../../../src/model/lanes/geometry.js';
import {anEntry} from '../../support/builders.js';

const PERIOD: readonly [number, number] = [0, 100];

function laneItem(span: Partial<Span>, {main = true, within = false} = {}): LaneItem {
  const {start = 0, end = start + 1, form = 'within'} = span;
  const entry = anEntry(within ? {extent: 'within'} : {});
  return {
    item: {entry, position: 0, earliest: 0, latest: 0},
    span: {start, end, form, edges: ['exact', 'exact']},
    main,
  };
}

const onDays = (...days: readonly number[]) => days.map((start) => laneItem({start}));
const busiest = (items: readonly LaneItem[], period = PERIOD) => busiestOf(items, period);

/** The largest excess of a run of entries over the share of the period that it takes, by trying every run. */
function largestExcess(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b);
  const runs = sorted.flatMap((from, first) =>
    sorted.slice(first).map((to, index) => (index + 1) / sorted.length - (to - from) / 100),
  );
  return Math.max(...runs);
}

describe('the busiest time', () => {
  it('is where the entries are closest together, from the first to the end of the last', () => {
    expect(busiest(onDays(3, 41, 40, 43, 40, 90))).to.deep.equal([40, 44]);
  });

  it('is the densest run, whatever the days are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 99}), {minLength: 4, maxLength: 12}), (days) => {
        const found = busiest(onDays(...days));
        if (!found) return;
        const inside = days.filter((at) => at >= found[0] && at < found[1]).length;
        const excess = inside / days.length - (found[1] - 1 - found[0]) / 100;
        expect(excess).to.be.closeTo(largestExcess(days), 1e-9);
      }),
      {seed: 20241113, numRuns: 500},
    );
  });

  it('is not offered for fewer than four entries', () => {
    expect(busiest(onDays(40, 40, 41))).to.equal(undefined);
    expect(busiest(onDays(40, 40, 41, 41))).to.deep.equal([40, 42]);
  });

  it('has at least half of the entries', () => {
    expect(busiest(onDays(10, 11, 35, 60, 85, 12))).to.deep.equal([10, 13]);
    expect(busiest(onDays(10, 11, 35, 60, 85))).to.equal(undefined);
    expect(busiest(onDays(10, 35, 60, 61, 85))).to.equal(undefined);
  });

  it('is at most five eighths of the period', () => {
    expect(busiest(onDays(100, 101, 102, 103), [100, 106.4])).to.deep.equal([100, 104]);
    expect(busiest(onDays(100, 101, 102, 103), [100, 106.3])).to.equal(undefined);
  });

  it('counts an entry of several lanes once', () => {
    const again = laneItem({start: 1}, {main: false});
    expect(busiest([...onDays(1, 40, 60, 99), again, again, again])).to.deep.equal([40, 61]);
  });

  it('leaves out entries without a known start', () => {
    expect(busiest([...onDays(20, 20, 20), laneItem({start: -Infinity, end: Infinity})])).to.equal(undefined);
  });

  it('ends with the start of the last day in a record with times of day: there is its mark', () => {
    const noon = laneItem({start: 20.5, end: 20.5});
    expect(busiest([...onDays(20, 20, 21), noon])).to.deep.equal([20, 21]);
  });
});

describe('the days of a lane', () => {
  const days = (...items: readonly LaneItem[]): Interval => daysOf(items);

  it('reach from the first entry to the end of the last', () => {
    expect(days(...onDays(30, 10, 20))).to.deep.equal([10, 31]);
  });

  it('have an entry that lasted at its start', () => {
    expect(days(laneItem({start: 5, end: 50, form: 'lasting'}))).to.deep.equal([5, 5]);
  });

  it('have an entry that happened by a day on that day', () => {
    expect(days(laneItem({start: -Infinity, end: 9}))).to.deep.equal([8, 9]);
    expect(days(laneItem({start: 2, end: 9}, {within: true}))).to.deep.equal([8, 9]);
    expect(days(laneItem({start: -Infinity, end: 9, form: 'lasting'}))).to.deep.equal([8, 9]);
  });

  it('have an entry since a day on that day', () => {
    expect(days(laneItem({start: 5, end: Infinity}))).to.deep.equal([5, 5]);
    expect(days(laneItem({start: 5, end: Infinity}, {within: true}))).to.deep.equal([5, 5]);
  });
});
