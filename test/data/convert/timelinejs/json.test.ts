/** The JSON of TimelineJS 3, as its documentation has it. */
import {expect} from '@open-wc/testing';
import {timelineJs} from '../../../../src/data/convert/timelinejs/index.js';
import {toIssue} from '../../../../src/data/issues.js';
import {conversionOf, converted, convertedEntry, lossText} from '../../../support/conversion.js';

const slide = {start_date: {year: '1066'}, text: {headline: 'A headline'}};

const WHOLE = {
  scale: 'human',
  title: {
    unique_id: 'comets',
    text: {headline: 'A record of <em>comets</em>', text: '<p>What was seen &amp; by whom.</p><p>Then.</p>'},
  },
  events: [
    {
      unique_id: 'halley',
      start_date: {year: '1682', month: '9', day: '15', hour: '', display_date: ''},
      text: {headline: 'Halley sees it', text: 'One<br>Two. <a href="https://example.org/a">A journal</a>'},
      media: {
        url: 'https://example.org/halley.jpg',
        caption: 'Edmond Halley',
        credit: 'A museum',
        link: 'https://example.org/museum',
        link_target: '_blank',
      },
      group: 'Sightings',
    },
  ],
  eras: [{start_date: {year: 1700}, end_date: {year: 1800}, text: {headline: 'The age of reason'}}],
};

describe('a document of TimelineJS in JSON', () => {
  it('becomes one of ours; standing is not guessed', async () => {
    expect(await converted(timelineJs, WHOLE)).to.deep.equal({
      version: 1,
      id: 'comets',
      lang: 'en',
      title: 'A record of comets',
      description: 'What was seen & by whom.\n\nThen.',
      markup: 'markdown',
      actors: [],
      kinds: [{id: 'sightings', label: 'Sightings', mark: 'dot'}],
      eras: [{label: 'The age of reason', date: '1700/1800'}],
      entries: [
        {
          id: 'halley',
          kind: 'sightings',
          standing: 'unstated',
          date: '1682-09-15',
          actors: [],
          headline: 'Halley sees it',
          summary: 'One\nTwo. [A journal](https://example.org/a)',
          media: [
            {
              type: 'image',
              src: 'https://example.org/halley.jpg',
              caption: 'Edmond Halley',
              credit: 'A museum',
              link: 'https://example.org/museum',
            },
          ],
        },
      ],
    });
  });

  it('loses nothing by it', async () => {
    expect((await conversionOf(timelineJs, WHOLE)).losses).to.deep.equal([]);
  });

  it('gets its title from the options if it has no title slide', async () => {
    const options = {title: 'Élan', language: 'fr'};
    const document = await converted(timelineJs, {events: [slide]}, options);
    expect(document).to.include({id: 'elan', lang: 'fr', title: 'Élan'});
    expect(await converted(timelineJs, {events: [slide]})).to.not.have.property('title');
  });

  it('may begin with a byte order mark, or be given to a name in a script', async () => {
    for (const text of [
      `\uFEFF${JSON.stringify(WHOLE)}`,
      `var timeline_json = ${JSON.stringify(WHOLE, null, 2)};\n`,
      `callback(${JSON.stringify(WHOLE)})`,
    ]) {
      expect((await converted(timelineJs, text)).entries).to.have.length(1);
    }
  });
});

describe('a group of TimelineJS', () => {
  const events = ['Event', 'North & South', 'Event', '날씨'].map((group) => ({...slide, group}));

  it('becomes a kind, and an actor only if an option says so', async () => {
    const kinds = await converted(timelineJs, {events});
    const [, , , korean] = kinds.entries.map(({kind}) => kind);
    expect(kinds.entries.map(({kind}) => kind)).to.deep.equal(['event-2', 'north-south', 'event-2', korean]);
    expect(kinds.kinds!.map(({label}) => label)).to.deep.equal(['Event', 'North & South', '날씨']);
    const actors = await converted(timelineJs, {events}, {groups: 'actors'});
    expect(actors.entries.slice(0, 2).map((entry) => entry.actors)).to.deep.equal([
      ['event'],
      ['north-south'],
    ]);
    expect(actors.entries.every(({kind}) => kind === 'event')).to.be.true;
  });

  it('is listed if it is not wanted', async () => {
    const {document, losses} = await conversionOf(timelineJs, {events}, {groups: 'none'});
    expect(document!.entries.every(({kind, actors}) => kind === 'event' && actors.length === 0)).to.be.true;
    expect(losses.map(lossText)).to.deep.equal([
      'group: Event',
      'group: North & South',
      'group: Event',
      'group: 날씨',
    ]);
  });
});

describe('an id of TimelineJS', () => {
  it('stays if it can, and is unique', async () => {
    const ids = ['a', 'b c', 'a', '', undefined];
    const {document, losses} = await conversionOf(timelineJs, {
      events: ids.map((unique_id) => ({...slide, unique_id})),
    });
    expect(document!.entries.slice(0, 3).map(({id}) => id)).to.deep.equal(['a', 'b-c', 'a-2']);
    expect(new Set(document!.entries.map(({id}) => id)).size).to.equal(5);
    expect(losses.map(lossText)).to.deep.equal(['id: b c', 'id: a']);
  });
});

describe('what our format has no place for is listed, with its place', () => {
  it('in JSON', async () => {
    const {losses} = await conversionOf(timelineJs, {
      title: {text: {headline: '<a href="https://a.org">T</a>'}, background: {color: '#fff'}},
      events: [{...slide, background: {url: 'b.jpg', color: ''}, autolink: false, location: {lat: 1}}],
      eras: [{...slide, text: {headline: 'E', text: 'More'}, media: {url: '', title: 'M'}}],
      options: {language: 'fr'},
    });
    expect(losses.map((loss) => `${loss.where}: ${lossText(loss)}`)).to.deep.equal([
      'the document: options: {"language":"fr"}',
      'title: link: https://a.org',
      'title: background: {"color":"#fff"}',
      'eras[0]: text.text: More',
      'eras[0]: media: {"url":"","title":"M"}',
      'events[0]: background: {"url":"b.jpg","color":""}',
      'events[0]: location: {"lat":1}',
    ]);
  });
});

describe('a text in place of an object', () => {
  it('is what the object would have', async () => {
    const {title, entries} = await converted(timelineJs, {
      title: 'My story',
      events: [
        {start_date: '2024-11-12', end_date: '2024-11-13', text: 'Plain text', media: 'a.jpg'},
        {start_date: '13 November 2024', headline: 'Beside', text: {text: 'More'}},
        {start_date: {year: 2024}, headline: 'Beside', text: {headline: 'In it'}},
      ],
    });
    expect(title).to.equal('My story');
    expect(entries.map(({date, headline, summary}) => [date, headline, summary])).to.deep.equal([
      ['2024-11-12/2024-11-13', 'Plain text', undefined],
      ['2024-11-13', 'Beside', 'More'],
      ['2024', 'In it', undefined],
    ]);
    expect(entries[0]!.media).to.deep.equal([{type: 'image', src: 'a.jpg'}]);
  });

  it('is listed if it is no date', async () => {
    const {entry, lost} = await convertedEntry(timelineJs, {
      events: [{start_date: 'soon', text: {headline: 'A'}}],
    });
    expect(entry.date).to.equal(undefined);
    expect(lost).to.deep.equal(['date: start date: year "soon" is not a whole number', 'undated: A']);
  });

  it('is listed the other way round, too', async () => {
    const {lost} = await convertedEntry(timelineJs, {
      events: [{start_date: {year: 1066}, text: {headline: 'A', text: ['B']}, group: {name: 'C'}}],
    });
    expect(lost).to.have.members(['text.text: ["B"]', 'group: {"name":"C"}']);
  });
});

describe('a document of TimelineJS without an entry is an error', () => {
  for (const [name, given, message] of [
    ['an event of unknown fields', {events: [{when: '1200'}]}, 'Nothing in it can become an entry.'],
    ['no events', {events: []}, 'Nothing in it can become an entry.'],
    ['only eras', {events: [], eras: [{start_date: {year: 1}}]}, 'Nothing in it can become an entry.'],
    ['events that are not a list', {events: {}}, 'events: {} is not a list.'],
    [
      'comments',
      '{"events":\n  // none\n[]}',
      'The text is not JSON. Line 2, column 3: JSON has no comments. Remove this one.',
    ],
    [
      'a comment first',
      '// mine\n{"events": []}',
      'The text is not JSON. Line 1, column 1: JSON has no comments. Remove this one.',
    ],
  ] as const) {
    it(name, async () => {
      const {document, faults} = await conversionOf(timelineJs, given);
      expect(document).to.equal(undefined);
      expect(faults.map((fault) => toIssue(fault).message)).to.deep.equal([message]);
    });
  }

  it('but a slide without a date, or without a headline, is one', async () => {
    const {entry, lost} = await convertedEntry(timelineJs, {events: [{start_date: {year: 1066}}]});
    expect([entry.headline, lost]).to.deep.equal(['1066', ['headline: 1066']]);
  });
});
