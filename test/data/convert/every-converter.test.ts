/** What holds for every converter, whatever it gets. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {CONVERTERS, convertText} from '../../../src/data/convert/converters.js';
import {inputOf} from '../../../src/data/convert/input.js';
import {toIssue} from '../../../src/data/issues.js';
import {parseDocument} from '../../../src/data/parse-document.js';
import {conversionOf} from '../../support/conversion.js';
import {PATIENCE, settings} from '../../support/fuzz.js';
import {itTakesLinearTime} from '../../support/growth.js';

/** Pieces of each format, and what breaks formats. */
const PIECES = fc.constantFrom(
  ...[
    '{"events":[',
    '{"start":"',
    '","title":"',
    '"}',
    ']}',
    '[{"id":1,"content":"',
    '","start":',
    '2020',
    '},',
    ',',
  ],
  ...[
    '{"timeline":{"date":[{"startDate":"',
    '","headline":"',
    '<data>',
    '<event start="1 May 2006" title="',
    '">',
    '</event>',
  ],
  ...[
    'BEGIN:VCALENDAR\r\n',
    'BEGIN:VEVENT\r\n',
    'DTSTART:20240101T000000Z\r\n',
    'DTSTART;TZID=X:20249999\r\n',
    'DTEND:1\r\n',
  ],
  ...[
    'SUMMARY:A\r\n',
    'RRULE:X\r\n',
    'END:VEVENT\r\n',
    'END:VCALENDAR\r\n',
    'title: A\n',
    '2024-01-01: B\n',
    '# S\n',
    'now - 2030: x\n',
  ],
  ...[
    'Year,Headline,Media\n',
    '1066,',
    'A,',
    'a.jpg\n',
    '"',
    '<b>',
    '&amp;',
    '\u0000',
    '\uFEFF',
    '\ud800',
    '__proto__',
    '1e9',
    '-',
  ],
);
const texts = fc.oneof(
  fc.array(PIECES, {maxLength: 12}).map((pieces) => pieces.join('')),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({unit: 'binary'}),
);
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constantFrom('2020', '2020-01-02T10:00:00Z', '1 May 2006', '<i>a</i>'),
  fc.jsonValue(),
);
const thing = fc.dictionary(
  fc.constantFrom(
    ...[
      'start',
      'end',
      'startDate',
      'endDate',
      'headline',
      'title',
      'content',
      'text',
      'description',
      'asset',
    ],
    ...['id', 'group', 'type', 'image', 'link', 'isDuration', 'tag', 'caption', 'name', '__proto__'],
  ),
  value,
);
const documents = fc
  .array(thing, {maxLength: 3})
  .chain((list) =>
    fc.constantFrom<unknown>(
      list,
      {events: list},
      {items: list, groups: list},
      {timeline: {date: list, era: list, asset: list[0]}},
    ),
  );

describe('every converter', () => {
  for (const converter of CONVERTERS) {
    it(`gives a valid document or faults, and never throws: ${converter.name}`, async () => {
      const given = fc.oneof(
        texts,
        documents.map((document) => JSON.stringify(document)),
      );
      await fc.assert(
        fc.asyncProperty(given, async (text) => {
          const {document, faults} = await conversionOf(converter, text);
          const errors = faults.filter(({severity}) => severity === 'error');
          expect(errors.length > 0).to.equal(document === undefined);
          if (document) expect(parseDocument(document).document).to.deep.equal(document);
        }),
        settings(400),
      );
    }).timeout(PATIENCE);
  }

  it('is found by a text of its format alone', async () => {
    for (const [name, text] of [
      ['SIMILE Timeline', '{"events": [{"start": "2006", "title": "A"}]}'],
      ['TimelineJS', '{"events": [{"start_date": {"year": 2006}}]}'],
      ['TimelineJS', 'jsonp({"timeline": {"date": []}})'],
      ['TimelineJS', 'Year;Headline\n2006;A'],
      ['TimelineJS', 'A title,,\n\nYear,Month,Headline\n2006,1,A'],
      ['TimelineJS', '[{"start_date": {"year": 2006}, "text": {"headline": "A"}}]'],
      ['iCalendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
      ['TimelineJS', '{"events": [{"start_date": "2006", "headline": "A"}]}'],
      ['vis-timeline', '[{"id": 1, "content": "A", "start": "2006"}]'],
      ['markwhen', '2006: A'],
    ] as const) {
      const found = CONVERTERS.filter(({detects}) => detects(inputOf(text)));
      expect(found[0]?.name, text).to.equal(name);
    }
    for (const [text, code] of [
      ['Title\nText', 'no-converter'],
      ['{"type": "FeatureCollection", "features": []}', 'no-converter'],
      // One of ours needs no conversion.
      ['date,headline\n1998,A', 'own-format'],
      ['The tram\n\nDate;Headline\n1998;A', 'own-format'],
      ['{"entries": [{"date": "1998", "headline": "A"}]}', 'own-format'],
      ['[{"date": "1998", "headline": "A"}]', 'top-level'],
    ] as const) {
      const {faults} = await convertText(text, 'a', {});
      expect(
        faults.map((fault) => fault.code),
        text,
      ).to.deep.equal([code]);
    }
  });
});

describe('entries of ours under another name', () => {
  for (const [list, document] of Object.entries({
    events: {events: [{date: '2024-01-05', headline: 'Kick-off', text: 'We begin.'}]},
    items: {title: 'T', items: [{date: '2024', title: 'A', media: 'a.jpg'}]},
    timeline: {timeline: [{date: '2024', headline: 'A'}]},
  })) {
    it(`are no document of another program: ${list}`, async () => {
      const {document: made, faults} = await convertText(JSON.stringify(document), 'a.json', {});
      expect(made).to.equal(undefined);
      const messages = faults.map((fault) => toIssue(fault).message);
      expect(messages).to.deep.equal(parseDocument(document).faults.map((fault) => toIssue(fault).message));
      expect(messages[0]).to.contain(`There is a list in ${list}.`).and.to.contain('name it "entries"');
    });
  }
});

describe('the time of a conversion', () => {
  const textOf = (markup: string) => JSON.stringify({events: [{text: {headline: 'H', text: markup}}]});
  const GROWING: Readonly<Record<string, (count: number) => string>> = {
    'nested tags': (count) => textOf('<b>'.repeat(count) + 'x' + '</b>'.repeat(count)),
    'tags that nothing closes': (count) => textOf('<div>x'.repeat(count)),
    'ends of tags that nothing opens': (count) => textOf('<i>'.repeat(count) + '</b>'.repeat(count)),
    'nested lists': (count) => textOf('<ul><li>'.repeat(count)),
    links: (count) => textOf('<a href="https://a.org">x</a> '.repeat(count)),
    entities: (count) => textOf('&lt;&amp;'.repeat(count)),
    emphasis: (count) => textOf('<b>a</b> <i>b</i>'.repeat(count)),
    'half an address': (count) => textOf(`https://${'.'.repeat(count)}`),
    blanks: (count) => textOf(`a${' '.repeat(count)}b`),
    groups: (count) =>
      JSON.stringify({
        events: Array.from({length: count}, (_, index) => ({text: {headline: 'A'}, group: `G ${index}`})),
      }),
    'a script without an end': (count) => `x = ${'{'.repeat(count)}`,
  };

  for (const [name, textFor] of Object.entries(GROWING)) {
    itTakesLinearTime(
      `grows no faster than the text: ${name}`,
      (size) => convertText(textFor(size), '', {}),
      {largest: 8000},
    );
  }
});
