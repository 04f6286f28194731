/** Documents in the two formats of TimelineJS: JSON, and a sheet as CSV. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toIssue, type Issue} from '../../../src/data/issues.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {fromTimelineJs, type ConversionOptions} from '../../../src/data/timelinejs/convert.js';

const SETTINGS = {seed: 20241113, numRuns: 300};

const convert = (value: unknown, options?: ConversionOptions) =>
  fromTimelineJs(typeof value === 'string' ? value : JSON.stringify(value), options);

const issuesOf = (value: unknown): Issue[] => convert(value).faults.map(toIssue);

function documentIn(value: unknown, options?: ConversionOptions): TimelineDocument {
  const {document, faults} = convert(value, options);
  expect(faults).to.deep.equal([]);
  return document!;
}

const slide = {start_date: {year: '1066'}, text: {headline: 'A headline'}};

/** The entry that a slide becomes, and what was lost. */
function entryOf(parts: object, options?: ConversionOptions): {entry: Entry; lost: string[]} {
  const {document, losses} = convert({events: [{...slide, ...parts}]}, options);
  return {entry: document!.entries[0]!, lost: losses.map(({what}) => what)};
}

const HEADER =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

describe('a document of TimelineJS in JSON', () => {
  const whole = {
    scale: 'human',
    title: {
      unique_id: 'comets',
      text: {headline: 'A record of <em>comets</em>', text: '<p>What was seen &amp; by whom.</p>'},
    },
    events: [
      {
        unique_id: 'halley',
        start_date: {year: '1682', month: '9', day: '15', hour: '', display_date: ''},
        text: {headline: 'Halley sees it', text: 'One<br>Two. <a href="https://example.org/a">A journal</a>'},
      },
    ],
    eras: [{start_date: {year: 1700}, end_date: {year: 1800}, text: {headline: 'The age of reason'}}],
  };

  it('becomes one of ours; kind and standing are not guessed', () => {
    expect(documentIn(whole)).to.deep.equal({
      version: 1,
      id: 'comets',
      lang: 'en',
      title: 'A record of comets',
      description: 'What was seen & by whom.',
      source: {title: 'A record of comets'},
      actors: [],
      entries: [
        {
          id: 'the-age-of-reason',
          kind: 'event',
          standing: 'unstated',
          date: '1700/1800',
          actors: [],
          headline: 'The age of reason',
        },
        {
          id: 'halley',
          kind: 'event',
          standing: 'unstated',
          date: '1682-09-15',
          actors: [],
          headline: 'Halley sees it',
          summary: 'One\nTwo. A journal',
          sources: [{label: 'A journal', url: 'https://example.org/a'}],
        },
      ],
    });
  });

  it('loses nothing by it', () => {
    expect(convert(whole).losses).to.deep.equal([]);
  });

  it('gets its title from the options if it has no title slide', () => {
    const options = {title: 'Élan', language: 'fr'};
    expect(documentIn({events: [slide]}, options)).to.include({id: 'elan', lang: 'fr', title: 'Élan'});
    expect(documentIn({events: []})).to.include({id: 'timeline', title: 'Timeline', lang: 'en'});
  });

  it('may begin with a byte order mark', () => {
    expect(documentIn(`\uFEFF${JSON.stringify(whole)}`).entries).to.have.length(2);
  });
});

describe('a date of TimelineJS', () => {
  const DATES: readonly [name: string, start: object, end: object | undefined, date: string][] = [
    ['a year', {year: 1066}, undefined, '1066'],
    ['a short year', {year: '79'}, undefined, '0079'],
    ['a month', {year: '1969', month: '7'}, undefined, '1969-07'],
    ['a day', {year: 1969, month: 7, day: 20}, undefined, '1969-07-20'],
    ['a time', {year: 1969, month: 7, day: 20, hour: 20, minute: '17'}, undefined, '1969-07-20T20:17:00'],
    ['500 BC', {year: -500}, undefined, '-0499'],
    ['1 BC', {year: '-1'}, undefined, '0000'],
    ['long ago', {year: '-13798000000', month: ''}, undefined, 'Y-13798000000'],
    ['far ahead', {year: '12,000'}, undefined, 'Y12000'],
    [
      'an interval',
      {year: 1914, month: 7, day: 28},
      {year: 1918, month: 11, day: 11},
      '1914-07-28/1918-11-11',
    ],
    ['an interval of years before Christ', {year: -500}, {year: -400}, '-0499/-0399'],
    ['an end that repeats the start', {year: 1066, month: 10}, {year: 1066, month: 10}, '1066-10'],
    ['an end that says nothing', {year: 1066}, {year: '', month: ''}, '1066'],
  ];

  for (const [name, start_date, end_date, date] of DATES) {
    it(`becomes EDTF: ${name}`, () => {
      const {entry, lost} = entryOf({start_date, ...(end_date && {end_date})});
      expect([entry.date, lost]).to.deep.equal([date, []]);
    });
  }

  const INEXACT: readonly [name: string, start: object, end: object | undefined, date: string, lost: string][] = [
    ['a day that does not exist', {year: 1986, month: 2, day: 30}, undefined, '1986-02', 'start date 1986-02-30: does not exist, shortened to 1986-02'],
    ['a month that does not exist', {year: 1986, month: 13}, undefined, '1986', 'start date 1986-13: does not exist, shortened to 1986'],
    ['a day without a month', {year: 1986, day: 3}, undefined, '1986', 'start date: day without a month'],
    ['an hour that does not exist', {year: 1986, month: 2, day: 3, hour: 25}, undefined, '1986-02-03', 'start date: time 25:00:00'],
    ['a time without a day', {year: 1986, hour: 5}, undefined, '1986', 'start date: time 05:00:00'],
    ['milliseconds', {year: 1986, month: 2, day: 3, hour: 5, millisecond: 7}, undefined, '1986-02-03T05:00:00', 'start date: milliseconds'],
    ['an end before the start', {year: 1986}, {year: 1985}, '1986', 'end date 1985: before the start'],
    ['times of an interval', {year: 1986, month: 2, day: 3, hour: 5}, {year: 1986, month: 2, day: 4}, '1986-02-03/1986-02-04', 'start and end date: times, which intervals do not have'],
    ['two times on a day', {year: 1986, month: 2, day: 3, hour: 5}, {year: 1986, month: 2, day: 3, hour: 6}, '1986-02-03T05:00:00', 'end date: time 06:00:00'],
    ['a month in words', {year: 1986, month: 'May'}, undefined, '1986', 'start date: month "May" is not a whole number'],
    ['a format', {year: 1986, format: 'yyyy'}, undefined, '1986', 'start date: format'],
  ]; // prettier-ignore

  for (const [name, start_date, end_date, date, loss] of INEXACT) {
    it(`is converted as far as possible: ${name}`, () => {
      const {entry, lost} = entryOf({start_date, ...(end_date && {end_date})});
      expect([entry.date, lost]).to.deep.equal([date, [loss]]);
    });
  }

  it('keeps the text that is shown for it as a note', () => {
    const of = [{display_date: 'c. <i>1066</i>'}, {start_date: {year: 1066, display_date: 'c. 1066'}}];
    for (const parts of of) {
      const {entry, lost} = entryOf(parts);
      expect(entry.note).to.equal('c. 1066');
      expect(lost).to.deep.equal(['display date "c. 1066": kept as a note']);
    }
  });

  it('is required: a slide without one is left out, and listed', () => {
    for (const parts of [{start_date: undefined}, {start_date: {month: 5}}, {start_date: {year: 'MLXVI'}}]) {
      const {document, losses} = convert({events: [slide, {...slide, ...parts}]});
      expect(document!.entries).to.have.length(1);
      expect(losses.at(-1)).to.deep.equal({where: 'events[1]', what: 'everything: the slide has no year'});
    }
  });
});

describe('a text of TimelineJS', () => {
  const TEXTS: readonly [html: string, text: string][] = [
    ['a < b &amp; c &lt;d&gt;', 'a < b & c <d>'],
    ['<p>One</p>\n<p>Two  <b>words</b></p>', 'One\nTwo words'],
    ['<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['One<br/>Two<script>alert(1)</script><style>p {}</style>', 'One\nTwo'],
    ['<!-- no -->One<img src="x" onerror="alert(1)" alt="a picture">', 'Onea picture'],
    ['<svg onload=alert(1)>One', 'One'],
    ['&#x1F600; &eacute; &nosuch;', '😀 é &nosuch;'],
    ['</b></p>One</i>', 'One'],
    ['<pre>a\n  b</pre>', 'a\nb'],
  ];

  for (const [html, text] of TEXTS) {
    it(`is plain here: ${html}`, () => {
      expect(entryOf({text: {headline: 'H', text: html}}).entry.summary).to.equal(text);
      expect(entryOf({text: {headline: html}}).entry.headline).to.equal(text);
    });
  }

  it('gives its links as sources, if they are web addresses', () => {
    const text =
      '<a href="//example.org/a"><b>A</b></a> <a href="https://example.org/b"></a> <a href="javascript:alert(1)">C</a> <a href="/d">D</a> <a>E</a>';
    const {entry, lost} = entryOf({text: {headline: 'H', text}});
    expect(entry.sources).to.deep.equal([
      {label: 'A', url: 'https://example.org/a'},
      {label: 'example.org', url: 'https://example.org/b'},
    ]);
    expect(lost).to.deep.equal(['"javascript:alert(1)": not a web address', '"/d": not a web address']);
  });

  it('that is no headline gives one', () => {
    expect(entryOf({text: {text: 'A short text'}}).entry).to.include({headline: 'A short text'});
    expect(entryOf({text: {text: 'A short text'}}).entry).not.to.have.property('summary');
    const long = 'A long text '.repeat(20).trim();
    expect(entryOf({text: {text: long}}).entry.headline).to.match(/^A long text .{50,75} …$/);
    expect(entryOf({text: {text: long}}).entry.summary).to.equal(long);
    expect(entryOf({text: {}, media: {caption: 'A caption'}}).entry.headline).to.equal('A caption');
    expect(entryOf({text: undefined}).entry.headline).to.equal('1066');
    expect(entryOf({text: undefined}).lost).to.deep.equal(['no headline: "1066" is used instead']);
  });
});

describe('media of TimelineJS', () => {
  const media = {url: 'https://example.org/a.jpg', caption: 'A <b>caption</b>', credit: 'A credit'};

  it('with a size are media here', () => {
    const {entry, lost} = entryOf({media: {...media, alt: 'A description', width: 640, height: '480'}});
    expect(entry.media).to.deep.equal([
      {
        type: 'image',
        src: 'https://example.org/a.jpg',
        alt: 'A description',
        credit: 'A credit',
        width: 640,
        height: 480,
      },
    ]);
    expect(lost).to.deep.equal([]);
  });

  it('without a size become a source, and are listed', () => {
    const {entry, lost} = entryOf({media: {...media, alt: 'A description', thumbnail: 't.jpg'}});
    expect(entry.sources).to.deep.equal([{label: 'A caption (A credit)', url: 'https://example.org/a.jpg'}]);
    expect(entry).not.to.have.property('media');
    expect(lost).to.deep.equal([
      'media.thumbnail "t.jpg"',
      'media "https://example.org/a.jpg": kept as a source, since its width and height are missing',
      'media.alt "A description"',
    ]);
  });

  it('that are a quotation become one', () => {
    const url = '<blockquote>It came in with me. <cite>Mark Twain</cite></blockquote>';
    const {entry, lost} = entryOf({media: {url}}, {language: 'en-US'});
    expect(entry.quote).to.deep.equal({text: 'It came in with me.', lang: 'en-US', speaker: 'Mark Twain'});
    expect(lost).to.deep.equal([]);
  });

  it('that are embedded become a source', () => {
    const {entry, lost} = entryOf({media: {url: '<iframe src="https://example.org/f"></iframe>'}});
    expect(entry.sources).to.deep.equal([{label: 'example.org', url: 'https://example.org/f'}]);
    expect(lost).to.have.length(1);
  });

  it('without a web address are left out', () => {
    const {entry, lost} = entryOf({media: {url: 'data:text/html,x', caption: 'C'}});
    expect(entry).not.to.have.any.keys('sources', 'media');
    expect(lost).to.deep.equal(['"data:text/html,x": not a web address', 'media caption and credit "C"']);
  });
});

describe('a group of TimelineJS', () => {
  const events = [
    {...slide, group: 'Event'},
    {...slide, group: 'North & South'},
    {...slide, group: 'Event'},
  ];

  it('is listed as lost, since it may be anything', () => {
    const {document, losses} = convert({events});
    expect(document!.entries.every(({kind, actors}) => kind === 'event' && actors.length === 0)).to.be.true;
    expect(losses.map(({what, isGroup}) => [what, isGroup])).to.deep.equal([
      ['group "Event"', true],
      ['group "North & South"', true],
      ['group "Event"', true],
    ]);
  });

  it('becomes a kind or an actor if an option says so', () => {
    const kinds = documentIn({events}, {groups: 'kinds'});
    expect(kinds.entries.map(({kind}) => kind)).to.deep.equal(['event-2', 'north-south', 'event-2']);
    expect(kinds.kinds).to.deep.equal([
      {id: 'event-2', label: 'Event', mark: 'dot'},
      {id: 'north-south', label: 'North & South', mark: 'dot'},
    ]);
    const actors = documentIn({events}, {groups: 'actors'});
    expect(actors.entries.map((entry) => entry.actors)).to.deep.equal([
      ['event'],
      ['north-south'],
      ['event'],
    ]);
    expect(actors.actors.map(({name}) => name)).to.deep.equal(['Event', 'North & South']);
  });
});

describe('an id of TimelineJS', () => {
  it('stays if it can, and is unique', () => {
    const ids = ['a', 'b c', 'a', '', undefined];
    const {document, losses} = convert({events: ids.map((unique_id) => ({...slide, unique_id}))});
    expect(document!.entries.map(({id}) => id)).to.deep.equal([
      'a',
      'b-c',
      'a-2',
      'a-headline',
      'a-headline-2',
    ]);
    expect(losses.map(({what}) => what)).to.deep.equal([
      'id "b c": changed to "b-c"',
      'id "a": changed to "a-2"',
    ]);
  });
});

describe('what our format has no place for is listed, with its place', () => {
  it('in JSON', () => {
    const {losses} = convert({
      title: {text: {headline: 'T', text: '<a href="https://a.org">x</a>'}, background: {color: '#fff'}},
      events: [{...slide, background: {url: 'b.jpg', color: ''}, autolink: false, location: {lat: 1}}],
      eras: [{...slide, text: {headline: 'E', text: ''}, media: {url: '', title: 'M'}}],
      options: {language: 'fr'},
    });
    expect(losses).to.deep.equal([
      {where: 'the document', what: 'options {"language":"fr"}'},
      {where: 'title', what: 'link "https://a.org"'},
      {where: 'title', what: 'background {"color":"#fff"}'},
      {where: 'eras[0]', what: 'media.title "M"'},
      {where: 'events[0]', what: 'background {"url":"b.jpg","color":""}'},
      {where: 'events[0]', what: 'location {"lat":1}'},
    ]);
  });

  it('in a sheet', () => {
    const {losses} = convert(`${HEADER},Notes\n1066,,,,,,,,,A,,,,,t.jpg,,foo,,#fff,mine\n`);
    expect(losses).to.deep.equal([
      {where: 'column Notes', what: 'everything'},
      {where: 'row 2', what: 'media.thumbnail "t.jpg"'},
      {where: 'row 2', what: 'type "foo"'},
      {where: 'row 2', what: 'background "#fff"'},
    ]);
  });
});

describe('a sheet of TimelineJS', () => {
  it('becomes one of ours', () => {
    const text = `${HEADER}
,,,,,,,,,Comets,"<p class=""lead"">What was seen</p>",,,,,,title,,
1682,9,15,9:30 PM,,,,,,Halley sees it,"One, ""two""",https://example.org/a,A credit,,,,,,
,,,,,,,,,,,,,,,,,,
1700,,,,1800,,,,,The age of reason,,,,,,,era,,
"-12,000",,,,,,,,,Long ago,,,,,,,,,`;
    const {title, description, entries} = documentIn(text);
    expect([title, description]).to.deep.equal(['Comets', 'What was seen']);
    expect(entries.map(({date, headline}) => [date, headline])).to.deep.equal([
      ['1700/1800', 'The age of reason'],
      ['1682-09-15T21:30:00', 'Halley sees it'],
      ['Y-12000', 'Long ago'],
    ]);
    expect(entries[1]!.summary).to.equal('One, "two"');
    expect(entries[1]!.sources).to.deep.equal([{label: '(A credit)', url: 'https://example.org/a'}]);
  });

  it('may have the header of its first template, semicolons and a byte order mark', () => {
    const text = '\uFEFFHeadline;Year;Media\nA;1066;\n';
    expect(documentIn(text).entries[0]).to.include({date: '1066', headline: 'A'});
  });

  for (const [cell, time] of [
    ['9:30', '09:30:00'],
    ['21:05:10', '21:05:10'],
    ['0930', '09:30:00'],
    ['12:00 am', '00:00:00'],
    ['12:15 p.m.', '12:15:00'],
    ['7 PM', '19:00:00'],
    ['9.45', '09:45:00'],
  ] as const) {
    it(`may have the time ${cell}`, () => {
      const text = `Year,Month,Day,Time,Headline\n1969,7,20,${cell},A\n`;
      expect(documentIn(text).entries[0]!.date).to.equal(`1969-07-20T${time}`);
    });
  }

  it('lists an invalid time', () => {
    const {document, losses} = convert('Year,Month,Day,Time,Headline\n1969,7,20,noon,A\n');
    expect(document!.entries[0]!.date).to.equal('1969-07-20');
    expect(losses).to.deep.equal([{where: 'row 2', what: 'start date: time'}]);
  });
});

describe('anything but a document of TimelineJS is reported', () => {
  for (const [name, text, message] of [
    ['an object without events', '{"version": 1}', 'events: Required, but missing.'],
    ['events that are not a list', '{"events": {}}', 'events: {} is not a list.'],
    ['a list', '[]', 'events: Required, but missing.'],
    ['a sheet of another kind', 'date,headline\n2024,A\n', 'column Year: Required, but missing.'],
    ['nothing', '', 'column Year: Required, but missing.'],
    [
      'a sheet with a quotation mark that is not closed',
      'Year,Headline\n1066,"A\n',
      'row 2, column B: A quotation mark opens a text here that is not closed correctly: "\\"A\\n". Inside such a text, write each quotation mark twice.',
    ],
  ] as const) {
    it(name, () => {
      expect(convert(text).document).to.equal(undefined);
      expect(issuesOf(text)[0]!.message).to.equal(message);
    });
  }

  it('broken JSON', () => {
    expect(convert('{"events": [').faults.map(({code}) => code)).to.deep.equal(['json']);
  });
});

describe('whatever is in it', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom(
      '',
      ' ',
      '<b>',
      '</p>',
      '<script>alert(1)</script>',
      '&amp;',
      '<a href="javascript:x">y</a>',
      '__proto__',
    ),
  );
  const value = fc.oneof(text, fc.integer(), fc.jsonValue());
  const number = fc.oneof(
    {weight: 4, arbitrary: fc.integer({min: -3000, max: 3000})},
    {weight: 1, arbitrary: value},
  );
  const date = fc.record(
    {
      year: number,
      month: fc.oneof(fc.integer({min: 0, max: 13}), value),
      day: number,
      hour: number,
      display_date: value,
    },
    {requiredKeys: []},
  );
  const someSlide = fc.record(
    {
      start_date: fc.oneof(date, value),
      end_date: fc.oneof(date, value),
      text: fc.oneof(fc.record({headline: value, text: value}, {requiredKeys: []}), value),
      media: fc.oneof(
        fc.record(
          {url: value, caption: value, credit: value, alt: value, width: number, height: number},
          {requiredKeys: []},
        ),
        value,
      ),
      group: value,
      unique_id: value,
      display_date: value,
      background: value,
    },
    {requiredKeys: []},
  );

  it('the result is a valid document', () => {
    const slides = fc.array(someSlide, {maxLength: 3});
    const groups = fc.constantFrom('kinds', 'actors', undefined);
    fc.assert(
      fc.property(slides, fc.option(someSlide), slides, groups, (events, title, eras, groups) => {
        expect(documentIn({events, title, eras}, {groups}).entries.length).to.be.at.most(
          events.length + eras.length,
        );
      }),
      SETTINGS,
    );
  });

  it('no text makes the converter throw', () => {
    const pieces = fc.constantFrom(
      ...HEADER.split(','),
      ',',
      ';',
      '"',
      '\n',
      '{',
      '[',
      '"events":',
      '1066',
      '<',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, text), {maxLength: 60}), (parts) => {
        expect(convert(parts.join(''))).to.have.property('faults');
      }),
      SETTINGS,
    );
  });
});
