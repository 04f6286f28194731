import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {article as bundled} from '../../../src/data/article/article.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import type {Entry} from '../../../src/data/schema.js';
import {hashOf} from '../../../src/data/slug.js';
import {calendarFile} from '../../../src/features/export/calendar/calendar.js';
import {aDocument} from '../../support/builders.js';
import {anExport} from '../../support/exports.js';

describe('a calendar file', () => {
  it('has version 2.0, the title of the record, its lead, and what was exported', () => {
    const calendar = read(bundled, {only: ['seoul-phased-measures']});
    expect(calendar.name).to.equal('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).to.equal('-//dprk-deployment-timeline//EN');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).to.equal('Who confirmed what\\, and who answered');
    const [lead, exported] = String(calendar.getFirstPropertyValue('x-wr-caldesc')).split('\\n');
    expect(lead).to.match(
      /^North Korean troops deployed to Russia are in combat: ✓ Confirms: US State Department/,
    );
    expect(lead).to.match(/one day later \(local dates\) · ~ Cautious: .* · 2 more claims$/);
    expect(exported).to.equal('1 of 14 entries\\, as filtered');
  });

  it('has the heading of the page as its name if the record has no title, and the same ids', () => {
    const {title: _title, ...untitled} = aDocument();
    const heading = 'Troops in combat';
    expect(read(untitled, {heading}).getFirstPropertyValue('x-wr-calname')).to.equal(heading);
    expect(read(untitled).getFirstPropertyValue('x-wr-calname')).to.equal('Timeline');
    const uids = (setting?: Parameters<typeof events>[1]) => events(untitled, setting).map(({uid}) => uid);
    expect(uids({heading})).to.deep.equal(uids());
  });

  it('has its own properties before its events: RFC 5545, 3.6', () => {
    const headline = 'BEGIN:VEVENT $& '.repeat(9).trim();
    const document = aDocument({title: headline, entries: [{headline}, {}]});
    const lines = calendarFile(...anExport(document))
      .text!.replaceAll('\r\n ', '')
      .split('\r\n');
    const outside = lines
      .join('\n')
      .replace(/BEGIN:VEVENT\n[^]*?\nEND:VEVENT/g, 'event')
      .split('\n');
    expect(outside.map((line) => line.split(':')[0])).to.deep.equal([
      'BEGIN',
      'VERSION',
      'PRODID',
      'X-WR-CALNAME',
      'X-WR-CALDESC',
      'event',
      'event',
      'END',
      '',
    ]);
    expect(read(document).getFirstPropertyValue('x-wr-calname')).to.equal(headline);
  });

  it('is the same whenever it is exported', () => {
    const first = calendarFile(...anExport(bundled)).text;
    const later = atAnotherTime(() => calendarFile(...anExport(bundled)).text);
    expect(later).to.equal(first);
  });

  it('has an event for each entry with a known start', () => {
    const [{items}] = anExport(bundled);
    const unknown = ['ministries-cautious', 'acknowledged-first', 'transition-coordination'];
    const {leftOut} = calendarFile(...anExport(bundled));
    expect(leftOut.map(({entry, reason}) => [entry.id, reason])).to.have.deep.members(
      unknown.map((id) => [id, 'start']),
    );
    expect(events(bundled).map(({uid}) => uid)).to.deep.equal(
      items
        .map(({entry}) => entry.id)
        .filter((id) => !unknown.includes(id))
        .map((id) => `${id}@${hashOf(`dprk-deployment ${bundled.source!.url!}`)}`),
    );
  });

  it('has ids that no other record has, and that are the same at the next export', () => {
    const sheet = (address: string) => {
      const {document} = parseCsv('date,headline\n2024-11-12,첫 소식\n2024-11-13,둘째 소식');
      return events(document!, {address}).map(({uid}) => uid);
    };
    const first = 'https://docs.google.com/spreadsheets/d/e/one/pub?output=csv';
    const second = 'https://docs.google.com/spreadsheets/d/e/two/pub?output=csv';
    expect(new Set([...sheet(first), ...sheet(second)]).size).to.equal(4);
    expect(sheet(first)).to.deep.equal(sheet(first));
  });

  it('has ids that do not depend on the file of a record with a source', () => {
    const uids = (address: string, url: string) =>
      events(aDocument({source: {title: 'A', url}}), {address}).map(({uid}) => uid);
    const [a, b] = ['https://example.org/a.json', 'https://example.org/b.json'];
    expect(uids(a, 'https://example.org/')).to.deep.equal(uids(b, 'https://example.org/'));
    expect(uids(a, 'https://example.org/')).not.to.deep.equal(uids(a, 'https://example.com/'));
  });

  it('is not created without events', () => {
    const {text, leftOut} = calendarFile(...anExport(aDocument({entries: [{date: '/2024'}]})));
    expect(text).to.equal(undefined);
    expect(leftOut).to.have.length(1);
  });
});

describe('the time of an event', () => {
  const cases: Readonly<Record<string, [Partial<Entry>, start: string, end: string, dateText?: string]>> = {
    'a day': [{date: '2024-11-12'}, '2024-11-12', '2024-11-13'],
    'the last day of a month': [{date: '2024-02-29'}, '2024-02-29', '2024-03-01'],
    'a day of the first year': [{date: '0001-01-01'}, '0001-01-01', '0001-01-02'],
    'the last day that can have an end': [{date: '9999-12-30'}, '9999-12-30', '9999-12-31'],
    'from a day to a day': [{date: '2024-10-22/2024-11-13'}, '2024-10-22', '2024-11-14'],
    'about a day': [{date: '2024-11-12~'}, '2024-11-12', '2024-11-13', 'about 12 Nov 2024'],
    'from about a day': [
      {date: '2024-10-30~/2024-11-13'},
      '2024-10-30',
      '2024-11-14',
      'about 30 Oct – 13 Nov 2024',
    ],
    'a month': [{date: '2024-11'}, '2024-11-01', '2024-12-01', 'Nov 2024'],
    'a year': [{date: '2024?'}, '2024-01-01', '2025-01-01', '2024 (uncertain)'],
    'a season': [{date: '2024-24'}, '2024-12-01', '2025-03-01', 'winter 2024–25'],
    'open at its end': [{date: '2024-11-13/..'}, '2024-11-13', '2024-11-14', 'from 13 Nov 2024'],
    'without a known end': [{date: '2024-11/'}, '2024-11-01', '2024-12-01', 'from Nov 2024, end unknown'],
    'within an interval': [
      {date: '2024-10-22/2024-11-13', extent: 'within'},
      '2024-11-13',
      '2024-11-14',
      'between 22 Oct and 13 Nov 2024',
    ],
    'on or after a day': [
      {date: '2024-11-13/..', extent: 'within'},
      '2024-11-13',
      '2024-11-14',
      'on or after 13 Nov 2024',
    ],
    'on or after some day of a month': [
      {date: '2024-11/', extent: 'within'},
      '2024-11-01',
      '2024-11-02',
      'on or after Nov 2024',
    ],
    'at a time without a time zone': [
      {date: '2024-11-12T13:15:00'},
      '2024-11-12',
      '2024-11-13',
      '12 Nov 2024, 13:15',
    ],
  };
  for (const [name, [entry, start, end, dateText]] of Object.entries(cases)) {
    it(`${name}: whole days with an exclusive end${dateText === undefined ? '' : ', and the date in the summary'}`, () => {
      const [event] = events(aDocument({entries: [entry]}));
      expect(event!.startDate.isDate && event!.endDate.isDate).to.be.true;
      expect([dayOf(event!.startDate), dayOf(event!.endDate)]).to.deep.equal([start, end]);
      expect(event!.summary).to.equal(`A headline${dateText === undefined ? '' : ` · ${dateText}`}`);
      expect(event!.description.startsWith(dateText ?? '')).to.be.true;
    });
  }

  for (const [name, entry, start] of [
    ['with an offset', {date: '2024-11-12T13:15:00-05:00'}, '2024-11-12T18:15:00Z'],
    ['in UTC', {date: '2024-11-12T13:15:00Z'}, '2024-11-12T13:15:00Z'],
    [
      'in the time zone of its place',
      {date: '2024-07-01T13:15:00', place: {name: 'Washington', timeZone: 'America/New_York'}},
      '2024-07-01T17:15:00Z',
    ],
  ] as const) {
    it(`a time ${name}: the moment in UTC`, () => {
      const [event] = events(aDocument({entries: [entry]}));
      expect(event!.startDate.toString()).to.equal(start);
      expect(event!.component.hasProperty('dtend')).to.be.false;
      expect(event!.summary).to.equal('A headline');
    });
  }

  for (const [date, reason] of [
    ['/2024-11-13', 'start'],
    ['../2024-11-13', 'start'],
    ['0000-12-31', 'range'],
    ['-0044-03-15', 'range'],
    ['9999-12-31', 'range'],
    ['Y170000002', 'range'],
    ['2024/Y170000002', 'range'],
    ['0001-01-01T00:00:00+09:00', 'range'],
  ] as const) {
    it(`${date}: left out`, () => {
      const {leftOut} = calendarFile(...anExport(aDocument({entries: [{date}, {}]})));
      expect(leftOut.map((omitted) => [omitted.entry.date, omitted.reason])).to.deep.equal([[date, reason]]);
    });
  }
});

describe('an event', () => {
  it('does not block time', () => {
    for (const {component} of events(bundled))
      expect(component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
  });

  it('is stamped with the latest of revisions, publication and report, else its day', () => {
    const stamp = (parts: Parameters<typeof aDocument>[0]) => {
      const [event] = events(aDocument(parts));
      return event!.component.getFirstPropertyValue('dtstamp')?.toString();
    };
    const entries = [{date: '2024-11-12', reported: {date: '2024-11-13'}}];
    const source = {title: 'A source', published: '2024-11'};
    expect(stamp({entries, source, revised: '2025-01-02'})).to.equal('2025-01-02T00:00:00Z');
    expect(stamp({entries, source})).to.equal('2024-11-30T00:00:00Z');
    expect(stamp({entries})).to.equal('2024-11-13T00:00:00Z');
    expect(stamp({entries: [{date: '2024-11-12'}]})).to.equal('2024-11-12T00:00:00Z');
    expect(stamp({entries, revised: '/2024', source})).to.equal('2024-12-31T00:00:00Z');
    const revisions = ['2024-12-01', '2025-03', '2025-01-01/..'].map((date) => ({date, change: 'A change'}));
    const corrected = [{date: '2024-11-12', revisions}];
    expect(stamp({entries: corrected, source})).to.equal('2025-03-31T00:00:00Z');
    expect(stamp({entries: corrected, source, revised: '2025-04-01'})).to.equal('2025-04-01T00:00:00Z');
  });

  it('describes who said it, its standing and its sources', () => {
    const [event] = events(bundled, {only: ['state-confirms-combat']});
    expect(event!.description.split('\n')).to.deep.equal([
      '12 Nov 2024, Tuesday · inferred from “on Tuesday”',
      'Confirmation · US State Department · Vedant Patel, deputy spokesperson · Confirmed',
      'North Korean soldiers have begun to take part in combat operations with Russian forces; the quotation as printed puts them at over 10,000.',
      '“over 10,000 DPRK soldiers … have begun engaging in combat operations with Russian forces” Vedant Patel, deputy spokesperson',
      ...event!.description.split('\n').slice(4, 6),
      ...event!.description.split('\n').filter((line) => line.startsWith('Editor’s note: The ellipsis')),
      'Sources: Article, paragraph 4',
      'Also reported by: TASS (fuller remarks), 13 Nov 2024, https://tass.com/world/1871479/amp',
      'Source: “S. Korea Prepares Phased Response as North Korean Troops Engage in Russian Combat Operations” https://viewusglobal.com/latest/article/77686/',
    ]);
    expect(event!.description.split('\n').slice(4, 6).join()).to.match(/^Confirms: .+,Confirms: /);
    expect(event!.location).to.equal('Washington');
    expect(values(event!, 'categories')).to.deep.equal(['Confirmation']);
    expect(values(event!, 'url')).to.deep.equal(['https://tass.com/world/1871479/amp']);
  });

  it('describes who reported it', () => {
    const [event] = events(bundled, {only: ['kursk-relocation']});
    expect(event!.description).to.include('Reported by National Intelligence Service, 13 Nov 2024');
  });

  it('explains how the calendar differs from the date', () => {
    const noteOf = (entry: Partial<Entry>) =>
      events(aDocument({entries: [entry]}))[0]!.description.split('\n')[1];
    expect(noteOf({date: '2024-11'})).to.equal(
      'The calendar shows all days on which this may have happened.',
    );
    expect(noteOf({date: '2024-11-01/2024-11-03', extent: 'within'})).to.equal(
      'This happened on one day of this period; the calendar shows the last day.',
    );
    for (const date of ['2024-11-13/..', '2024-11/'])
      expect(noteOf({date, extent: 'within'})).to.equal(
        'This happened on this day or later; the calendar shows the first possible day.',
      );
    expect(noteOf({date: '2024-11-01/..'})).to.equal('The calendar shows only when it began.');
    expect(noteOf({date: '1914/1918'})).to.equal(
      'The first or the last day is not known; the calendar shows all days that this may have lasted.',
    );
    expect(noteOf({date: '2024-11-12T13:15:00'})).to.equal(
      'The time zone is not known; the calendar shows the day.',
    );
    expect(noteOf({date: '2024-11-12'})).to.equal('Event · On the record');
  });

  it('is in the reader’s language', () => {
    const [event] = events(bundled, {only: ['state-official-coordinate'], locale: 'ko'});
    expect(event!.summary).to.include('2024년 10월 22일');
    expect(event!.description).to.include('이 기간 중 어느 날의 일이며, 캘린더에는 마지막 날로 표시함');
  });

  it('has only absolute web addresses', () => {
    const sources = [{label: 'One', url: '../one'}];
    const source = {title: 'A source', url: 'report'};
    const [event] = events(aDocument({source, entries: [{sources}]}));
    const [one, report] = ['../one', 'report'].map((url) => new URL(url, document.baseURI).href);
    expect(values(event!, 'url')).to.deep.equal([one]);
    expect(event!.description.split('\n').slice(-2)).to.deep.equal([
      `Sources: One, ${one}`,
      `Source: “A source” ${report}`,
    ]);
  });

  it('keeps its date in order after a text of the other direction', () => {
    const quote = {text: 'שלום', lang: 'he', speaker: 'דובר'};
    const entry = {date: '2024-11', headline: 'שלום 2024', quote};
    const actors = [{id: 'a', name: 'משרד'}];
    const [event] = events(aDocument({actors, entries: [{...entry, actors: ['a']}]}));
    expect(event!.summary).to.equal('\u2068שלום 2024\u2069 · Nov 2024');
    expect(event!.description).to.include('Event · \u2068משרד\u2069 · On the record');
    expect(event!.description).to.include('“\u2068שלום\u2069” \u2068דובר\u2069');
    expect(events(aDocument({entries: [{...entry, date: '2024-11-12'}]}))[0]!.summary).to.equal('שלום 2024');
  });

  it('has an address without signs that would be read in another way', () => {
    const document = aDocument({
      entries: [{sources: [{label: 'One', url: ' https://example.org/a b/예시?q=x;y,z "\n'}]}],
    });
    const {text} = calendarFile(...anExport(document));
    expect(text!.replaceAll('\r\n ', '')).to.include(
      '\r\nURL:https://example.org/a%20b/%EC%98%88%EC%8B%9C?q=x;y,z%20%22\r\n',
    );
  });
});

describe('a text in a calendar', () => {
  const nasty = 'a,b;c\\d\\n:"e"\r\nBEGIN:VALARM\rf\u2028g\u0000\u0007h\ti';
  const document = aDocument({
    title: 'One, two; three\nfour',
    entries: [{headline: nasty, kind: 'own', place: {name: 'Here, there; BEGIN:X\nEND:VEVENT'}}],
    kinds: [{id: 'own', label: 'One, two', mark: 'dot'}],
  });

  it('is read back unchanged, except for control characters and the type of line breaks', () => {
    const [event, ...others] = events(document);
    expect(others).to.have.length(0);
    expect(event!.summary).to.equal('a,b;c\\d\\n:"e"\nBEGIN:VALARM\nf\ngh\ti');
    expect(event!.location).to.equal('Here, there; BEGIN:X\nEND:VEVENT');
    expect(values(event!, 'categories')).to.deep.equal(['One, two']);
    expect(event!.component.getAllSubcomponents()).to.have.length(0);
  });

  it('is folded into lines of at most 75 octets without splitting characters', () => {
    const long = '한국어 텍스트와 🕊️ emoji 🇰🇷 '.repeat(30).trim();
    const record = aDocument({title: long, entries: [{headline: long}]});
    const text = calendarFile(...anExport(record)).text!;
    expect(text.endsWith('END:VCALENDAR\r\n')).to.be.true;
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n\uFFFD]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    expect(events(record)[0]!.summary).to.equal(long);
  });
});

/** Runs a function with the clock a thousand years ahead. */
function atAnotherTime<Result>(run: () => Result): Result {
  const RealDate = Date;
  const now = RealDate.UTC(3024, 0, 1);
  class LaterDate extends RealDate {
    constructor(...args: readonly unknown[]) {
      super(...((args.length > 0 ? args : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  window.Date = LaterDate as DateConstructor;
  try {
    return run();
  } finally {
    window.Date = RealDate;
  }
}

function read(...args: Parameters<typeof anExport>): InstanceType<typeof ICAL.Component> {
  return new ICAL.Component(ICAL.parse(calendarFile(...anExport(...args)).text!) as unknown[]);
}

function events(...args: Parameters<typeof anExport>): InstanceType<typeof ICAL.Event>[] {
  return read(...args)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

function values({component}: InstanceType<typeof ICAL.Event>, name: string): unknown[] {
  return component.getAllProperties(name).flatMap((property) => property.getValues() as unknown[]);
}

/** ical.js does not pad years. */
function dayOf(time: InstanceType<typeof ICAL.Time>): string {
  return time.toString().padStart(10, '0');
}
