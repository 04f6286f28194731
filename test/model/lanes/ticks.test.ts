import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayNumber} from '../../../src/model/calendar.js';
import {civilDay} from '../../../src/model/civil.js';
import {ticksOf} from '../../../src/model/lanes/ticks.js';
import {day} from '../../support/record.js';

const HOUR = 1 / 24;
const MINUTE = HOUR / 60;

/** Such as `[month, 2024-10-01, 2024-11-01]`, with times where there are any. */
function ticksIn(from: number, to: number, most: number): string[] {
  const ticks = ticksOf(from, to, most, true);
  return [...new Set(ticks.map(({unit}) => unit)), ...ticks.map(({at}) => written(at))];
}

function written(at: number): string {
  const minutes = Math.round(at / MINUTE);
  const {year, month, day: date} = civilDay(Math.floor(minutes / 1440));
  const time = new Date((((minutes % 1440) + 1440) % 1440) * 60_000).toISOString().slice(11, 16);
  const paddedMonth = String(month).padStart(2, '0');
  return `${year}-${paddedMonth}-${String(date).padStart(2, '0')}${time === '00:00' ? '' : ` ${time}`}`;
}

function years(from: number, to: number, most: number): number[] {
  return ticksOf(dayNumber(from, 1, 1), dayNumber(to, 1, 1), most, true).map(({at}) => civilDay(at).year);
}

describe('ticks are', () => {
  const noon = day('2024-11-13') + 12 * HOUR;

  it('at quarters of an hour', () => {
    expect(ticksIn(noon, noon + HOUR, 6)).to.deep.equal([
      'minute', '2024-11-13 12:00', '2024-11-13 12:15', '2024-11-13 12:30', '2024-11-13 12:45', '2024-11-13 13:00',
    ]); // prettier-ignore
  });

  it('at noon and midnight', () => {
    expect(ticksIn(noon - HOUR, noon + 24.5 * HOUR, 4)).to.deep.equal([
      'hour', '2024-11-13 12:00', '2024-11-14', '2024-11-14 12:00',
    ]); // prettier-ignore
  });

  it('at days, and at weeks', () => {
    expect(ticksIn(day('2024-11-11'), noon, 4)).to.deep.equal([
      'day',
      '2024-11-11',
      '2024-11-12',
      '2024-11-13',
    ]);
    expect(ticksIn(day('2024-10-22'), noon, 5)).to.deep.equal([
      'day',
      '2024-10-27',
      '2024-11-03',
      '2024-11-10',
    ]);
  });

  it('at months, and at quarters', () => {
    expect(ticksIn(day('2024-11-13'), day('2025-01-20'), 3)).to.deep.equal([
      'month',
      '2024-12-01',
      '2025-01-01',
    ]);
    expect(ticksIn(day('2024-02-13'), day('2025-01-20'), 5)).to.deep.equal([
      'month', '2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01',
    ]); // prettier-ignore
  });

  it('at years', () => {
    expect(ticksIn(day('2022-11-13'), day('2025-01-20'), 4)).to.deep.equal([
      'year', '2023-01-01', '2024-01-01', '2025-01-01',
    ]); // prettier-ignore
  });

  it('at round years', () => {
    expect(years(1903, 2024, 4)).to.deep.equal([1950, 2000]);
    expect(years(-170_000_002, 2024, 5)).to.deep.equal([-150_000_000, -100_000_000, -50_000_000, 0]);
  });

  it('at round years before our era, which has no year zero', () => {
    expect(years(-600, 600, 5)).to.deep.equal([-499, 0, 500]);
    expect(years(-3, 4, 9)).to.deep.equal([-2, -1, 0, 1, 2, 3, 4]);
  });

  it('at days and hours of years outside the range of Date', () => {
    const far = dayNumber(-170_000_002, 3, 1);
    expect(ticksIn(far, far + 2, 3)).to.deep.equal([
      'day',
      '-170000002-03-01',
      '-170000002-03-02',
      '-170000002-03-03',
    ]);
    expect(ticksIn(far, far + 100, 4)).to.deep.equal([
      'month', '-170000002-03-01', '-170000002-04-01', '-170000002-05-01', '-170000002-06-01',
    ]); // prettier-ignore
    expect(ticksIn(far, far + 0.5, 3)).to.deep.equal([
      'hour', '-170000002-03-01', '-170000002-03-01 06:00', '-170000002-03-01 12:00',
    ]); // prettier-ignore
  });

  it('not closer than a day if no entry has a time of day', () => {
    const ticks = ticksOf(day('2024-11-12'), day('2024-11-14'), 9, false);
    expect(ticks.map(({at}) => written(at))).to.deep.equal(['2024-11-12', '2024-11-13', '2024-11-14']);
  });

  it('not closer than a minute', () => {
    expect(ticksOf(noon, noon + 3 * MINUTE, 100, true)).to.have.lengthOf(4);
  });

  it('none without space or time', () => {
    expect(ticksOf(noon, noon + 1, 0, true)).to.deep.equal([]);
    expect(ticksOf(noon, noon + 1, -1, true)).to.deep.equal([]);
    expect(ticksOf(noon, noon, 5, true)).to.deep.equal([]);
    expect(ticksOf(NaN, noon, 5, true)).to.deep.equal([]);
  });
});

describe('the ticks of any period', () => {
  const period = fc.tuple(
    fc.oneof(fc.integer({min: -7e10, max: 7e10}), fc.integer({min: 0, max: 40_000})),
    // Integers: most doubles between two bounds are nearly zero.
    fc.integer({min: -290, max: 1080}).map((power) => 10 ** (power / 100)),
    fc.integer({min: 1, max: 20}),
  );

  it('are at most as many as asked for, within it and ascending', () => {
    fc.assert(
      fc.property(period, ([from, length, most]) => {
        const ticks = ticksOf(from, from + length, most, true);
        expect(ticks.length).to.be.at.most(most);
        ticks.forEach(({at}, index) => {
          expect(at).to.be.within(from - MINUTE / 60, from + length + MINUTE / 60);
          if (index > 0) expect(at).to.be.above(ticks[index - 1]!.at);
        });
      }),
      {seed: 20241113, numRuns: 1000},
    );
  });

  it('exist if there is space for four', () => {
    fc.assert(
      fc.property(period, ([from, length, most]) => {
        expect(ticksOf(from, from + length, most + 3, true)).not.to.be.empty;
      }),
      {seed: 20241113, numRuns: 1000},
    );
  });

  it('have about equal distances', () => {
    fc.assert(
      fc.property(period, ([from, length, most]) => {
        const places = ticksOf(from, from + length, most, true).map(({at}) => at);
        const steps = places.slice(1).map((at, index) => at - places[index]!);
        expect(Math.min(...steps)).to.be.above(0.85 * Math.max(...steps));
      }),
      {seed: 20241113, numRuns: 1000},
    );
  });
});
