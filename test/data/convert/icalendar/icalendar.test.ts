/** Calendars as other programs export them. */
import {expect} from '@open-wc/testing';
import {iCalendar} from '../../../../src/data/convert/icalendar/index.js';
import {toIssue} from '../../../../src/data/issues.js';
import {conversionOf, converted, convertedEntry, lossText} from '../../../support/conversion.js';

const SEOUL = `BEGIN:VTIMEZONE
TZID:Asia/Seoul
BEGIN:STANDARD
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
TZNAME:KST
DTSTART:19700101T000000
END:STANDARD
END:VTIMEZONE`;

const calendar = (...parts: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A//B//EN', ...parts, 'END:VCALENDAR', '']
    .join('\n')
    .replace(/\n/g, '\r\n');
const event = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20240101T000000Z', ...lines, 'END:VEVENT'].join('\n');

describe('a calendar', () => {
  it('becomes a document', async () => {
    const document = await converted(
      iCalendar,
      calendar(
        'X-WR-CALNAME:The night',
        'X-WR-CALDESC:What happened.',
        SEOUL,
        event(
          'DTSTART;TZID=Asia/Seoul:20241203T222700',
          'SUMMARY:Martial law\\, declared',
          'DESCRIPTION:On television.\\n\\nWithout notice.',
          'LOCATION:Seoul',
          'URL:https://example.org/law',
          'CATEGORIES:Decree',
          'ATTACH;FMTTYPE=image/jpeg:https://example.org/a.jpg',
        ),
        event('DTSTART;VALUE=DATE:20241204', 'DTEND;VALUE=DATE:20241207', 'SUMMARY:Three days'),
        event('DTSTART;VALUE=DATE:20241204', 'SUMMARY:A day', 'STATUS:CONFIRMED'),
        event('DTSTART:20241204T010100Z', 'DTEND:20241204T020000Z', 'SUMMARY:An hour'),
      ),
    );
    expect(document).to.include({title: 'The night', description: 'What happened.'});
    expect(document.entries.map(({date, headline}) => [date, headline])).to.deep.equal([
      ['2024-12-03T22:27:00+09:00', 'Martial law, declared'],
      ['2024-12-04/2024-12-06', 'Three days'],
      ['2024-12-04', 'A day'],
      ['2024-12-04T01:01:00Z', 'An hour'],
    ]);
    expect(document.entries[0]).to.deep.include({
      summary: 'On television.\n\nWithout notice.',
      place: {name: 'Seoul', timeZone: 'Asia/Seoul'},
      kind: 'decree',
      sources: [{label: 'example.org', url: 'https://example.org/law'}],
      media: [{type: 'image', src: 'https://example.org/a.jpg'}],
    });
  });

  it('may have HTML in descriptions', async () => {
    const lines = [
      'DTSTART:20240101T120000',
      'SUMMARY:A',
      'DESCRIPTION:<p>See <a href="https://a.org">it</a></p>',
    ];
    const {entry} = await convertedEntry(iCalendar, calendar(event(...lines)));
    expect([entry.date, entry.summary]).to.deep.equal(['2024-01-01T12:00:00', 'See [it](https://a.org)']);
  });

  it('may have days that are not marked as such, and dates that are invalid', async () => {
    const {document, losses} = await conversionOf(
      iCalendar,
      calendar(
        event('DTSTART:20240102', 'SUMMARY:A'),
        event('DTSTART:2024010', 'SUMMARY:B'),
        event('DTSTART:20240103', 'DTEND:nonsense', 'SUMMARY:C'),
      ),
    );
    expect(document!.entries.map(({headline, date}) => [headline, date])).to.deep.equal([
      ['A', '2024-01-02'],
      ['B', undefined],
      ['C', undefined],
    ]);
    expect(losses.map(({type}) => type)).to.deep.equal(['date', 'undated', 'date', 'undated']);
  });

  const ENDS: readonly [name: string, start: string, end: string, date: string, lost: readonly string[]][] = [
    ['of an evening', ':20241112T200000Z', ':20241113T000000Z', '2024-11-12T20:00:00Z', ['date: end date: time 23:59:59Z']],
    ['of a day', ':20241112T000000', ':20241113T000000', '2024-11-12', []],
    ['of a day with a time zone', ';TZID=Asia/Seoul:20241112T000000', ';TZID=Asia/Seoul:20241113T000000', '2024-11-12', []],
    ['of two days', ':20241112T000000', ':20241114T000000', '2024-11-12/2024-11-13', []],
    ['of a moment', ':20241112T000000Z', ':20241112T000000Z', '2024-11-12T00:00:00Z', []],
  ]; // prettier-ignore
  for (const [name, start, end, date, losses] of ENDS) {
    it(`may have an end at midnight: ${name}`, async () => {
      const lines = [`DTSTART${start}`, `DTEND${end}`, 'SUMMARY:A'];
      const {entry, lost} = await convertedEntry(iCalendar, calendar(SEOUL, event(...lines)));
      expect([entry.date, lost]).to.deep.equal([date, losses]);
    });
  }

  it('keeps words in angle brackets, which are no HTML', async () => {
    const text = 'DESCRIPTION:Meet <John> <j@example.org> at noon & bring <your name>\\, please';
    const {entry} = await convertedEntry(
      iCalendar,
      calendar(event('DTSTART:20240101T120000', 'SUMMARY:A', text)),
    );
    expect(entry.summary).to.equal('Meet <John> <j@example.org> at noon & bring <your name>, please');
  });

  it('has the description of Outlook where there is no other', async () => {
    const html = 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>See <b>it</b>\\, please</p>\\n</body></html>';
    const summaryOf = async (...lines: readonly string[]) => {
      const parts = calendar(event('DTSTART:20240101T120000', 'SUMMARY:A', ...lines));
      const {entry, lost} = await convertedEntry(iCalendar, parts);
      expect(lost).to.deep.equal([]);
      return entry.summary;
    };
    expect(await summaryOf(html)).to.equal('See **it**, please');
    expect(await summaryOf('DESCRIPTION:Plain', html)).to.equal('Plain');
  });

  it('has the times of a zone that the calendar does not define', async () => {
    const entryAt = async (start: string, ...lines: readonly string[]) => {
      const parts = calendar(event(`DTSTART;TZID=${start}`, 'SUMMARY:A', ...lines));
      const {entry, lost} = await convertedEntry(iCalendar, parts);
      expect(lost).to.deep.equal([]);
      return entry;
    };
    const {date, place} = await entryAt('Asia/Seoul:20241112T130000', 'LOCATION:Seoul');
    expect([date, place]).to.deep.equal([
      '2024-11-12T13:00:00+09:00',
      {name: 'Seoul', timeZone: 'Asia/Seoul'},
    ]);
    const dateAt = async (start: string, ...lines: readonly string[]) =>
      (await entryAt(start, ...lines)).date;
    expect(await dateAt('America/New_York:20240701T130000')).to.equal('2024-07-01T13:00:00-04:00');
    expect(await dateAt('America/New_York:20240310T013000')).to.equal('2024-03-10T01:30:00-05:00');
    expect(await dateAt('Asia/Kolkata:20240701T130000')).to.equal('2024-07-01T13:00:00+05:30');
    const days = 'DTEND;TZID=Asia/Seoul:20241114T000000';
    expect(await dateAt('Asia/Seoul:20241112T000000', days)).to.equal('2024-11-12/2024-11-13');
  });

  it('may have times in UTC, and the time zone of all events once', async () => {
    const dateIn = async (zone: string, ...lines: readonly string[]) => {
      const parts = calendar(`X-WR-TIMEZONE:${zone}`, event('SUMMARY:A', 'LOCATION:B', ...lines));
      const {entry, lost} = await convertedEntry(iCalendar, parts);
      expect(lost).to.deep.equal([]);
      return [entry.date, entry.place?.timeZone];
    };
    const start = 'DTSTART:20241203T230000Z';
    expect(await dateIn('Asia/Seoul', start)).to.deep.equal(['2024-12-04T08:00:00+09:00', 'Asia/Seoul']);
    expect(await dateIn('Europe/London', start)).to.deep.equal([
      '2024-12-03T23:00:00+00:00',
      'Europe/London',
    ]);
    expect(await dateIn('UTC', start)).to.deep.equal(['2024-12-03T23:00:00Z', undefined]);
    expect(await dateIn('Mars/Base', start)).to.deep.equal(['2024-12-03T23:00:00Z', undefined]);
    const days = ['DTSTART:20241203T150000Z', 'DTEND:20241205T150000Z'];
    expect(await dateIn('Asia/Seoul', ...days)).to.deep.equal(['2024-12-04/2024-12-05', 'Asia/Seoul']);
    const other = 'DTSTART;TZID=America/New_York:20241203T100000';
    expect(await dateIn('Asia/Seoul', other)).to.deep.equal([
      '2024-12-03T10:00:00-05:00',
      'America/New_York',
    ]);
    const day = 'DTSTART;VALUE=DATE:20241203';
    expect(await dateIn('Asia/Seoul', day)).to.deep.equal(['2024-12-03', undefined]);
  });

  it('lists what is lost', async () => {
    const {document, losses} = await conversionOf(
      iCalendar,
      calendar(
        event(
          'DTSTART;VALUE=DATE:20240101',
          'RRULE:FREQ=YEARLY',
          'SUMMARY:New year',
          'STATUS:CANCELLED',
          'GEO:1;2',
        ),
        event('DTSTART;TZID=Mars/Base:20240101T100000', 'SUMMARY:Far', 'CATEGORIES:A,B', 'X-MICROSOFT-X:1'),
        event('DTSTART:20240101T100000Z', 'DURATION:PT1H'),
        'BEGIN:VTODO\nUID:2\nSUMMARY:Do it\nEND:VTODO',
      ),
    );
    expect(document!.entries.map(({headline}) => headline)).to.deep.equal(['New year', 'Far']);
    expect(losses.map(lossText)).to.deep.equal([
      'repeat: FREQ=YEARLY',
      'STATUS: CANCELLED',
      'GEO: 1,2',
      'time-zone: Mars/Base',
      'CATEGORIES: B',
      'empty: 1@example.org',
      'VTODO: Do it',
    ]);
  });

  for (const [name, text, code] of [
    ['that is cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY', 'converter'],
    ['without events', calendar(), 'no-entries'],
  ] as const) {
    it(`${name} is an error`, async () => {
      const {document, faults} = await conversionOf(iCalendar, text);
      expect([document, faults.map((fault) => toIssue(fault).code)]).to.deep.equal([undefined, [code]]);
    });
  }
});
