import {expect} from '@open-wc/testing';
import {edtf} from '../../src/model/edtf.js';
import {instantRangeOf, isTimeZone} from '../../src/model/zones.js';

const HOUR = 3600;

/** Both ends in ISO 8601. */
function instants(text: string, timeZone?: string): string {
  const {from, to} = instantRangeOf(edtf(text), timeZone);
  return [from, to].map((second) => new Date(second * 1000).toISOString().replace('.000', '')).join(' … ');
}

function hours(text: string, timeZone?: string): number {
  const {from, to} = instantRangeOf(edtf(text), timeZone);
  return (to - from) / HOUR;
}

describe('the instants of a date', () => {
  it('are the start and the end of the local day', () => {
    expect(instants('2024-11-13', 'Asia/Seoul')).to.equal('2024-11-12T15:00:00Z … 2024-11-13T15:00:00Z');
    expect(instants('2024-11-12', 'America/New_York')).to.equal(
      '2024-11-12T05:00:00Z … 2024-11-13T05:00:00Z',
    );
    expect(instants('2024-11-13', 'Europe/Brussels')).to.equal('2024-11-12T23:00:00Z … 2024-11-13T23:00:00Z');
    expect(instants('2024-11-13', 'Asia/Kolkata')).to.equal('2024-11-12T18:30:00Z … 2024-11-13T18:30:00Z');
    expect(instants('2024-11-13', 'UTC')).to.equal('2024-11-13T00:00:00Z … 2024-11-14T00:00:00Z');
  });

  it('of 12 November in Washington and 13 November in Seoul overlap', () => {
    const washington = instantRangeOf(edtf('2024-11-12'), 'America/New_York');
    const seoul = instantRangeOf(edtf('2024-11-13'), 'Asia/Seoul');
    expect(seoul.from).to.be.within(washington.from, washington.to);
    expect((washington.to - seoul.from) / HOUR).to.equal(14);
  });

  it('of 13 November in Kiritimati and in Niue do not overlap', () => {
    const kiritimati = instantRangeOf(edtf('2024-11-13'), 'Pacific/Kiritimati');
    const niue = instantRangeOf(edtf('2024-11-13'), 'Pacific/Niue');
    expect(kiritimati.to).to.be.at.most(niue.from);
  });

  it('are 23 and 25 hours where clocks are set forward and back', () => {
    expect(hours('2024-03-10', 'America/New_York')).to.equal(23);
    expect(hours('2024-11-03', 'America/New_York')).to.equal(25);
    expect(hours('2024-03-31', 'Europe/Brussels')).to.equal(23);
    expect(hours('2024-10-27', 'Europe/Brussels')).to.equal(25);
    expect(hours('2024-04-07', 'Australia/Lord_Howe')).to.equal(24.5);
  });

  it('are right on the days before and after', () => {
    for (const day of ['2024-03-09', '2024-03-11', '2024-11-02', '2024-11-04']) {
      expect(hours(day, 'America/New_York'), day).to.equal(24);
    }
    expect(instants('2024-03-11', 'America/New_York')).to.equal(
      '2024-03-11T04:00:00Z … 2024-03-12T04:00:00Z',
    );
  });

  it('begin at the change of the clocks if they skip midnight, and begin and end at the first midnight if there are two', () => {
    expect(instants('2018-11-04', 'America/Sao_Paulo')).to.equal(
      '2018-11-04T03:00:00Z … 2018-11-05T02:00:00Z',
    );
    expect(instants('2018-02-17', 'America/Sao_Paulo')).to.equal(
      '2018-02-17T02:00:00Z … 2018-02-18T03:00:00Z',
    );
    expect(instants('2024-11-02', 'America/Havana')).to.equal('2024-11-02T04:00:00Z … 2024-11-03T04:00:00Z');
    expect(instants('2024-11-03', 'America/Havana')).to.equal('2024-11-03T04:00:00Z … 2024-11-04T05:00:00Z');
  });

  it('are empty for the day that Samoa skipped', () => {
    expect(hours('2011-12-30', 'Pacific/Apia')).to.equal(0);
    expect(hours('2011-12-29', 'Pacific/Apia')).to.equal(24);
    expect(hours('2011-12-31', 'Pacific/Apia')).to.equal(24);
  });

  it('use the offsets of that year, also before there were time zones', () => {
    expect(instants('1800-01-01', 'America/New_York')).to.equal(
      '1800-01-01T04:56:02Z … 1800-01-02T04:56:02Z',
    );
    expect(instants('1960-07-01', 'Asia/Seoul')).to.equal('1960-06-30T14:30:00Z … 1960-07-01T14:30:00Z');
  });

  it('of a month, a year or an interval are those of its first and last day', () => {
    expect(instants('2024-11', 'Asia/Seoul')).to.equal('2024-10-31T15:00:00Z … 2024-11-30T15:00:00Z');
    expect(instants('2024', 'America/New_York')).to.equal('2024-01-01T05:00:00Z … 2025-01-01T05:00:00Z');
    expect(instants('2024-10-30~/2024-11-13', 'America/New_York')).to.equal(
      '2024-10-30T04:00:00Z … 2024-11-14T05:00:00Z',
    );
  });

  it('cover all time zones if none is known', () => {
    expect(instants('2024-11-13')).to.equal('2024-11-12T10:00:00Z … 2024-11-14T12:00:00Z');
    expect(instants('2024-11-13T13:15:00')).to.equal('2024-11-12T23:15:00Z … 2024-11-14T01:15:00Z');
  });

  it('are one instant if the date has a time and an offset', () => {
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

  it('are one instant if the time zone is known, unless its clocks show the time twice', () => {
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

  it('are infinite if the interval is open or unknown', () => {
    for (const zone of [undefined, 'Asia/Seoul']) {
      expect(instantRangeOf(edtf('2024-11-13/..'), zone).to).to.equal(Infinity);
      expect(instantRangeOf(edtf('/2024-11-13'), zone).from).to.equal(-Infinity);
    }
    expect(instantRangeOf(edtf('/2024-11-13'), 'Asia/Seoul').to).to.equal(Date.UTC(2024, 10, 13, 15) / 1000);
  });

  it('are in UTC in years outside the range of Date', () => {
    const {from, to} = instantRangeOf(edtf('Y170000002'), 'Asia/Seoul');
    expect(to - from).to.equal(365 * 24 * HOUR);
    expect(from % (24 * HOUR)).to.equal(0);
  });

  it('cannot be computed in an unknown time zone', () => {
    expect(() => instantRangeOf(edtf('2024-11-13'), 'Asia/Pyeongchang')).to.throw(RangeError);
  });
});

describe('a time zone', () => {
  it('has a name from IANA', () => {
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

  it('has no other name, and is no offset', () => {
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
