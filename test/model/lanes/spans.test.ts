import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/data/schema.js';
import {clockOf, spanOf, type Clock} from '../../../src/model/lanes/spans.js';
import {anEntry} from '../../support/builders.js';
import {day} from '../../support/record.js';

const HOUR = 1 / 24;

function span(date: string, parts: Partial<Entry> = {}, clock: Clock = 'local') {
  return spanOf(anEntry({date, ...parts}), clock);
}

function at(timeZone: string): Partial<Entry> {
  return {place: {name: 'Somewhere', timeZone}};
}

/** By date: start, end (exclusive), form, and how well the ends are known. */
const SPANS: Readonly<Record<string, readonly [start: number, end: number, form: string, ends: string]>> = {
  '2024-11-13': [day('2024-11-13'), day('2024-11-14'), 'within', 'exact exact'],
  '2024-11-13~': [day('2024-11-13'), day('2024-11-14'), 'within', 'soft soft'],
  '2024-11': [day('2024-11-01'), day('2024-12-01'), 'within', 'exact exact'],
  '2024-11?': [day('2024-11-01'), day('2024-12-01'), 'within', 'soft soft'],
  '2024': [day('2024-01-01'), day('2025-01-01'), 'within', 'exact exact'],
  '201X': [day('2010-01-01'), day('2020-01-01'), 'within', 'exact exact'],
  '2024-24': [day('2024-12-01'), day('2025-03-01'), 'within', 'soft soft'],
  '2024-10-22/2024-11-13': [day('2024-10-22'), day('2024-11-14'), 'lasting', 'exact exact'],
  '2024-10-22/2024-11-13 within': [day('2024-10-22'), day('2024-11-14'), 'within', 'exact exact'],
  '2024-10-30~/2024-11-13': [day('2024-10-30'), day('2024-11-14'), 'lasting', 'soft exact'],
  '2024-21/2024-11-XX': [day('2024-03-01'), day('2024-12-01'), 'lasting', 'soft soft'],
  '2024-10/2024-11': [day('2024-10-01'), day('2024-12-01'), 'lasting', 'exact exact'],
  '/2024-11-13': [-Infinity, day('2024-11-14'), 'lasting', 'unknown exact'],
  '/2024-11-13 within': [-Infinity, day('2024-11-14'), 'within', 'unknown exact'],
  '../2024-11-13': [-Infinity, day('2024-11-14'), 'lasting', 'open exact'],
  '2024-11-13/': [day('2024-11-13'), Infinity, 'lasting', 'exact unknown'],
  '2024-11-13/..': [day('2024-11-13'), Infinity, 'lasting', 'exact open'],
  'Y-170000002': [day('Y-170000002'), day('Y-170000001'), 'within', 'exact exact'],
  'Y-170000002/2024': [day('Y-170000002'), day('2025-01-01'), 'lasting', 'exact exact'],
};

describe('the span of an entry', () => {
  for (const [written, [start, end, form, ends]] of Object.entries(SPANS)) {
    it(`dated ${written}`, () => {
      const [date, extent] = written.split(' ') as [string, Entry['extent']];
      expect(span(date, extent ? {extent} : {})).to.deep.equal({start, end, form, edges: ends.split(' ')});
    });
  }

  it('with a time of day is a moment', () => {
    const noon = day('2024-11-13') + 12 * HOUR;
    expect(span('2024-11-13T12:00:00Z')).to.deep.include({start: noon, end: noon, form: 'within'});
    expect(span('2024-11-13T12:00:00+09:00').start).to.equal(noon);
  });
});

describe('a time of day in UTC', () => {
  const midnight = day('2024-11-13');

  it('uses its own offset', () => {
    expect(span('2024-11-13T09:00:00+09:00', {}, 0)).to.deep.include({start: midnight, end: midnight});
  });

  it('uses the time zone of its place', () => {
    expect(span('2024-11-12T19:00:00', at('America/New_York'), 0).start).to.equal(midnight);
  });

  it('may be anywhere on earth if its offset is unknown', () => {
    expect(span('2024-11-13T14:00:00', {}, 0)).to.deep.equal({
      start: midnight,
      end: midnight + 26 * HOUR,
      form: 'within',
      edges: ['soft', 'soft'],
    });
  });

  it('covers both moments if clocks showed it twice', () => {
    const {start, end, edges} = span('2024-11-03T01:30:00', at('America/New_York'), 0);
    expect(end - start).to.be.closeTo(HOUR, 1e-6);
    expect(edges).to.deep.equal(['soft', 'soft']);
  });

  it('does not change days', () => {
    expect(span('2024-11-13', at('Asia/Seoul'), 0).start).to.equal(midnight);
  });
});

describe('the clock of the axis', () => {
  function clock(...dates: (string | [date: string, timeZone: string])[]): Clock {
    return clockOf(
      dates.map((each) => {
        const [date, timeZone] = typeof each === 'string' ? [each] : each;
        return anEntry({date, ...(timeZone !== undefined && at(timeZone))});
      }),
    );
  }

  it('is local if no entry has a time', () => {
    expect(clock('2024-11-12', ['2024-11-13', 'Asia/Seoul'], '/2024-11-13')).to.equal('local');
  });

  it('is local if all known offsets are the same', () => {
    expect(clock('2024-11-13T09:00:00+09:00', '2024-11-14T12:00:00+09:00')).to.equal('local');
    expect(clock('2024-11-13T09:00:00+09:00', ['2024-11-14T12:00:00', 'Asia/Seoul'])).to.equal('local');
    expect(clock('2024-11-13T09:00:00', '2024-11-14T12:00:00+09:00')).to.equal('local');
  });

  it('is that of most times if offsets differ', () => {
    const berlin = ['1989-11-09T18:53:00+01:00', '1989-11-09T22:42:00+01:00'];
    expect(clock(...berlin, '1989-11-09T15:34:00-05:00')).to.equal(3600);
    expect(clock('1989-11-09T15:34:00-05:00', ['1989-11-09T18:53:00', 'Europe/Berlin'], berlin[1]!)).to.equal(
      3600,
    );
  });

  it('places all times by itself', () => {
    const time = span('1989-11-09T15:34:00-05:00', {}, 3600).start;
    expect(time).to.be.closeTo(day('1989-11-09') + 21 * HOUR + (34 / 60) * HOUR, 1e-6);
  });

  it('is UTC if offsets differ and none is that of most times', () => {
    expect(clock('2024-11-13T09:00:00+09:00', '2024-11-13T09:00:00Z')).to.equal(0);
    expect(clock('2024-11-13T09:00:00+09:00', ['2024-11-13T09:00:00', 'America/New_York'])).to.equal(0);
  });

  it('is local if all times are in one zone, also if its clocks changed in between', () => {
    const [summer, winter] = ['2024-11-02T12:00:00', '2024-11-04T12:00:00'];
    expect(clock([summer, 'America/New_York'], [winter, 'America/New_York'])).to.equal('local');
    expect(clock([`${summer}-04:00`, 'America/New_York'], [winter, 'America/New_York'])).to.equal('local');
  });

  it('is UTC if a written offset is not that of the zone', () => {
    const [first, second] = ['2024-11-02T12:00:00Z', '2024-11-02T12:00:00'];
    expect(clock([first, 'America/New_York'], [second, 'America/New_York'])).to.equal(0);
  });
});
