import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayAt, domainOf, maxZoomOf, positionOf, worldOf} from '../../../src/model/lanes/scale.js';
import {spanOf} from '../../../src/model/lanes/spans.js';
import {anEntry} from '../../support/builders.js';
import {day} from '../../support/record.js';

const HOUR = 1 / 24;

function domain(...dates: string[]): readonly [number, number] {
  return domainOf(dates.map((date) => spanOf(anEntry({date}), 0)));
}

describe('the period', () => {
  it('is from the first known day to the last', () => {
    expect(domain('2024-11-12', '/2024-11-13', '2024-10-22/..')).to.deep.equal([
      day('2024-10-22'),
      day('2024-11-14'),
    ]);
  });

  it('is longer than a single day', () => {
    expect(domain('2024-11-13')).to.deep.equal([day('2024-11-12'), day('2024-11-15')]);
  });

  it('is longer than a single moment, but shorter than a day', () => {
    const noon = day('2024-11-13') + 12 * HOUR;
    expect(domain('2024-11-13T12:00:00Z')).to.deep.equal([noon - 3 * HOUR, noon + 3 * HOUR]);
  });

  it('of times of one day is shorter than the day', () => {
    const midnight = day('2024-11-13');
    expect(domain('2024-11-13T00:00:00Z', '2024-11-13T08:00:00Z')).to.deep.equal([
      midnight,
      midnight + 8 * HOUR,
    ]);
  });

  it('of moments and days beside them is no longer than these', () => {
    expect(domain('1989-11-09', '1989-11-09T18:53:00Z', '1989-11-10')).to.deep.equal([
      day('1989-11-09'),
      day('1989-11-11'),
    ]);
  });

  it('without entries is not empty', () => {
    const [start, end] = domain();
    expect(end - start).to.be.above(0);
  });

  it('may be millions of years', () => {
    expect(domain('Y-170000002', '2024')).to.deep.equal([day('Y-170000002'), day('2025-01-01')]);
  });
});

describe('at the highest zoom', () => {
  it('the view shows about two days, or an hour if there are times', () => {
    expect(maxZoomOf([0, 200], false)).to.equal(100);
    expect(maxZoomOf([0, 200], true)).to.equal(200 * 24);
  });

  it('the view shows no more than at first', () => {
    expect(maxZoomOf([0, 1 / 48], true)).to.equal(1);
  });

  it('two days of 170 million years are still apart', () => {
    const all = domain('Y-170000002', '2024');
    const scale = worldOf(all, 1000, maxZoomOf(all, false));
    const at = day('Y-170000002');
    expect(positionOf(scale, at + 1) - positionOf(scale, at)).to.be.within(300, 700);
  });
});

describe('a scale', () => {
  it('keeps space before the first day and after the last', () => {
    const scale = worldOf([100, 200], 1000, 1);
    expect(positionOf(scale, 100)).to.equal(scale.pad);
    expect(positionOf(scale, 200)).to.equal(1000 - scale.pad);
    expect(scale.pad).to.be.above(0);
  });

  it('is limited to the world', () => {
    const scale = worldOf([100, 200], 1000, 3);
    expect([-Infinity, -1e9, 1e9, Infinity].map((at) => positionOf(scale, at))).to.deep.equal([
      0, 0, 3000, 3000,
    ]);
  });

  it('is finite without any space', () => {
    expect(Number.isFinite(positionOf(worldOf([100, 200], 0, 1), Infinity))).to.be.true;
  });

  it('converts positions back to days', () => {
    fc.assert(
      fc.property(
        fc.integer({min: -1e9, max: 1e9}),
        fc.integer({min: 1, max: 1e7}),
        fc.integer({min: 0, max: 1000}).map((thousandths) => thousandths / 1000),
        fc.integer({min: 320, max: 1600}),
        fc.integer({min: 1, max: 1000}),
        (start, length, share, width, zoom) => {
          const scale = worldOf([start, start + length], width, zoom);
          const at = start + share * length;
          expect(dayAt(scale, positionOf(scale, at))).to.be.closeTo(at, 1e-6 * length);
        },
      ),
      {seed: 20241113, numRuns: 300},
    );
  });
});
