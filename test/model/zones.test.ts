import {expect} from '@open-wc/testing';
import {edtf} from '../../src/model/edtf.js';
import {instantsOf, isTimeZone} from '../../src/model/zones.js';

const HOUR = 3600;

/** From and to as ISO 8601 to the second. */
function instants(text: string, timeZone?: string): string {
  const {from, to} = instantsOf(edtf(text), timeZone);
  return [from, to].map((second) => new Date(second * 1000).toISOString().replace('.000', '')).join(' … ');
}

function hours(text: string, timeZone?: string): number {
  const {from, to} = instantsOf(edtf(text), timeZone);
  return (to - from) / HOUR;
}

describe('the instants of a date', () => {
  it('are a day by the clocks of the place', () => {
    expect(instants('2024-11-13', 'Asia/Seoul')).to.equal('2024-11-12T15:00:00Z … 2024-11-13T15:00:00Z');
    expect(instants('2024-11-12', 'America/New_York')).to.equal(
      '2024-11-12T05:00:00Z … 2024-11-13T05:00:00Z',
    );
    expect(instants('2024-11-13', 'Europe/Brussels')).to.equal('2024-11-12T23:00:00Z … 2024-11-13T23:00:00Z');
    expect(instants('2024-11-13', 'Asia/Kolkata')).to.equal('2024-11-12T18:30:00Z … 2024-11-13T18:30:00Z');
    expect(instants('2024-11-13', 'UTC')).to.equal('2024-11-13T00:00:00Z … 2024-11-14T00:00:00Z');
  });

  it('of 12 November in Washington and 13 November in Seoul overlap', () => {
    const washington = instantsOf(edtf('2024-11-12'), 'America/New_York');
    const seoul = instantsOf(edtf('2024-11-13'), 'Asia/Seoul');
    expect(seoul.from).to.be.within(washington.from, washington.to);
    expect((washington.to - seoul.from) / HOUR).to.equal(14);
  });

  it('of 13 November in Kiritimati and in Niue do not overlap', () => {
    const kiritimati = instantsOf(edtf('2024-11-13'), 'Pacific/Kiritimati');
    const niue = instantsOf(edtf('2024-11-13'), 'Pacific/Niue');
    expect(kiritimati.to).to.be.at.most(niue.from);
  });

  it('are 23 and 25 hours where clocks are set forward and back', () => {
    expect(hours('2024-03-10', 'America/New_York')).to.equal(23);
    expect(hours('2024-11-03', 'America/New_York')).to.equal(25);
    expect(hours('2024-03-31', 'Europe/Brussels')).to.equal(23);
    expect(hours('2024-10-27', 'Europe/Brussels')).to.equal(25);
    expect(hours('2024-04-07', 'Australia/Lord_Howe')).to.equal(24.5);
  });

  it('are right on the days beside those', () => {
    for (const day of ['2024-03-09', '2024-03-11', '2024-11-02', '2024-11-04']) {
      expect(hours(day, 'America/New_York'), day).to.equal(24);
    }
    expect(instants('2024-03-11', 'America/New_York')).to.equal(
      '2024-03-11T04:00:00Z … 2024-03-12T04:00:00Z',
    );
  });

  it('begin where midnight is skipped, and once where it comes twice', () => {
    expect(instants('2018-11-04', 'America/Sao_Paulo')).to.equal(
      '2018-11-04T03:00:00Z … 2018-11-05T02:00:00Z',
    );
    expect(instants('2018-02-17', 'America/Sao_Paulo')).to.equal(
      '2018-02-17T02:00:00Z … 2018-02-18T03:00:00Z',
    );
    expect(instants('2024-11-03', 'America/Havana')).to.equal('2024-11-03T04:00:00Z … 2024-11-04T05:00:00Z');
  });

  it('are none for the day that Samoa left out', () => {
    expect(hours('2011-12-30', 'Pacific/Apia')).to.equal(0);
    expect(hours('2011-12-29', 'Pacific/Apia')).to.equal(24);
    expect(hours('2011-12-31', 'Pacific/Apia')).to.equal(24);
  });

  it('go by the clocks of their own time, before time zones too', () => {
    expect(instants('1800-01-01', 'America/New_York')).to.equal(
      '1800-01-01T04:56:02Z … 1800-01-02T04:56:02Z',
    );
    expect(instants('1960-07-01', 'Asia/Seoul')).to.equal('1960-06-30T14:30:00Z … 1960-07-01T14:30:00Z');
  });

  it('of a month, a year or an interval go from the first day to the last', () => {
    expect(instants('2024-11', 'Asia/Seoul')).to.equal('2024-10-31T15:00:00Z … 2024-11-30T15:00:00Z');
    expect(instants('2024', 'America/New_York')).to.equal('2024-01-01T05:00:00Z … 2025-01-01T05:00:00Z');
    expect(instants('2024-10-30~/2024-11-13', 'America/New_York')).to.equal(
      '2024-10-30T04:00:00Z … 2024-11-14T05:00:00Z',
    );
  });

  it('lie anywhere on earth where no zone is told', () => {
    expect(instants('2024-11-13')).to.equal('2024-11-12T10:00:00Z … 2024-11-14T12:00:00Z');
    expect(instants('2024-11-13T13:15:00')).to.equal('2024-11-12T23:15:00Z … 2024-11-14T01:15:00Z');
  });

  it('are one instant where time and offset are told, in whatever zone', () => {
    for (const zone of [undefined, 'Asia/Seoul', 'America/New_York']) {
      expect(instants('2024-11-12T13:15:00-05:00', zone)).to.equal(
        '2024-11-12T18:15:00Z … 2024-11-12T18:15:00Z',
      );
      expect(instants('2024-11-12T13:15:09Z', zone)).to.equal('2024-11-12T13:15:09Z … 2024-11-12T13:15:09Z');
      expect(instants('2024-11-12T13:15:00+05:45', zone)).to.equal(
        '2024-11-12T07:30:00Z … 2024-11-12T07:30:00Z',
      );
    }
  });

  it('are one instant where the time is in a known zone, unless its clocks show it twice', () => {
    expect(instants('2024-11-12T13:15:00', 'America/New_York')).to.equal(
      '2024-11-12T18:15:00Z … 2024-11-12T18:15:00Z',
    );
    expect(instants('2024-11-03T01:30:00', 'America/New_York')).to.equal(
      '2024-11-03T05:30:00Z … 2024-11-03T06:30:00Z',
    );
    expect(instants('2024-03-10T03:00:00', 'America/New_York')).to.equal(
      '2024-03-10T07:00:00Z … 2024-03-10T07:00:00Z',
    );
  });

  it('have no end, or no beginning, where the interval has none', () => {
    for (const zone of [undefined, 'Asia/Seoul']) {
      expect(instantsOf(edtf('2024-11-13/..'), zone).to).to.equal(Infinity);
      expect(instantsOf(edtf('/2024-11-13'), zone).from).to.equal(-Infinity);
    }
    expect(instantsOf(edtf('/2024-11-13'), 'Asia/Seoul').to).to.equal(Date.UTC(2024, 10, 13, 15) / 1000);
  });

  it('are counted in UTC in years that Date cannot hold', () => {
    const {from, to} = instantsOf(edtf('Y170000002'), 'Asia/Seoul');
    expect(to - from).to.equal(365 * 24 * HOUR);
    expect(from % (24 * HOUR)).to.equal(0);
  });

  it('are not told in an unknown zone', () => {
    expect(() => instantsOf(edtf('2024-11-13'), 'Asia/Pyeongchang')).to.throw(RangeError);
  });
});

describe('a time zone', () => {
  it('is one of the names that IANA gives', () => {
    for (const name of [
      'Asia/Seoul',
      'America/New_York',
      'Europe/Brussels',
      'America/Argentina/Ushuaia',
      'UTC',
    ]) {
      expect(isTimeZone(name), name).to.equal(true);
    }
  });

  it('is no other name and no offset', () => {
    for (const name of [
      'Asia/Pyeongchang',
      'Mars/Olympus',
      '',
      ' ',
      '+09:00',
      '-05',
      'Asia/Seoul ',
      'KST9',
      'undefined',
    ]) {
      expect(isTimeZone(name), name).to.equal(false);
    }
  });
});
