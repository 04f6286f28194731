/** Events of SIMILE Timeline, as its documentation and examples have them. */
import {expect} from '@open-wc/testing';
import {inputOf} from '../../../../src/data/convert/input.js';
import {simile} from '../../../../src/data/convert/simile/index.js';
import {conversionOf, converted, convertedEntry, lossText} from '../../../support/conversion.js';

const XML = `<?xml version="1.0" encoding="utf-8"?>
<data wiki-url="http://simile.mit.edu/shelf/" wiki-section="Simile JFK Timeline">
  <event start="May 28 2006 09:00:00 GMT" end="Jun 15 2006 09:00:00 GMT" isDuration="true"
    title="Writing Timeline documentation" image="http://simile.mit.edu/images/csail-logo.gif">
    A few days to write some documentation for &lt;a href="http://simile.mit.edu/timeline/"&gt;Timeline&lt;/a&gt;.
  </event>
  <event start="Jun 16 2006 00:00:00 GMT" end="Jun 26 2006 00:00:00 GMT" title="Friend's wedding" color="red">
    I'm not sure <b>precisely</b> when my friend's wedding is.
  </event>
  <event start="Fri Nov 22 1963 13:00:00 GMT-0600" isDuration="false" title="Announced dead" link="http://example.org/dead" />
</data>`;

const JSON_EVENTS = {
  dateTimeFormat: 'iso8601',
  wikiURL: 'http://simile.mit.edu/shelf/',
  events: [
    {
      start: '1880',
      title: 'Chronophotography',
      description: 'by Marey',
      image: 'images/marey.jpg',
      link: 'http://wiki.example.org/',
    },
    {
      start: '1900',
      end: '1913',
      isDuration: false,
      latestStart: '1901',
      title: 'At some time',
      icon: 'dark-red-circle.png',
    },
    {start: '-0499-05', title: 'Long ago', durationEvent: true, end: '-0489'},
    {start: '500 BC', title: 'In words'},
  ],
};

describe('events of SIMILE', () => {
  it('in XML become entries', async () => {
    const {entries, markup} = await converted(simile, XML);
    expect(entries.map(({date, headline}) => [date, headline])).to.deep.equal([
      ['2006-05-28/2006-06-15', 'Writing Timeline documentation'],
      ['2006-06-16/2006-06-26', "Friend's wedding"],
      ['1963-11-22T13:00:00-06:00', 'Announced dead'],
    ]);
    expect(markup).to.equal('markdown');
    expect(entries[0]!.summary).to.equal(
      'A few days to write some documentation for [Timeline](http://simile.mit.edu/timeline/).',
    );
    expect(entries[0]!.media).to.deep.equal([
      {type: 'image', src: 'http://simile.mit.edu/images/csail-logo.gif'},
    ]);
    expect(entries[1]!.summary).to.equal("I'm not sure **precisely** when my friend's wedding is.");
    expect(entries[2]!.sources).to.deep.equal([{label: 'example.org', url: 'http://example.org/dead'}]);
  });

  it('in JSON become entries; one that is no duration is within its dates', async () => {
    const {entries} = await converted(simile, JSON_EVENTS);
    expect(entries.map(({date, extent}) => [date, extent])).to.deep.equal([
      ['1880', undefined],
      ['1900/1913', 'within'],
      ['-0499-05/-0489', undefined],
      ['-0499', undefined],
    ]);
    expect(entries[0]).to.deep.include({
      summary: 'by Marey',
      media: [{type: 'image', src: 'images/marey.jpg'}],
    });
  });

  it('may have times with PM', async () => {
    const events = [{start: 'Nov 22 1963 1:30:00 PM GMT', title: 'A', image: 'images/foo bar.jpg'}];
    const {entry, lost} = await convertedEntry(simile, {events});
    expect([entry.date, lost]).to.deep.equal(['1963-11-22T13:30:00Z', []]);
    expect(entry.media).to.deep.equal([{type: 'image', src: 'images/foo%20bar.jpg'}]);
  });

  it('keep the links and pictures of all texts, and a caption without a picture', async () => {
    const title = '<a href="http://x.org">A</a> <img src="t.png" alt="T">';
    const one = await convertedEntry(simile, {
      events: [{start: '1900', title, caption: 'See <a href="http://c.org">c</a>', description: 'D'}],
    });
    expect(one.entry).to.deep.include({
      headline: 'A',
      summary: 'See [c](http://c.org)\n\nD',
      media: [{type: 'image', src: 't.png', alt: 'T'}],
      sources: [{label: 'A', url: 'http://x.org'}],
    });
    const two = await convertedEntry(simile, {
      events: [{start: '1900', title: 'A', caption: '<a href="http://c.org">c</a>', image: 'i.png'}],
    });
    expect(two.entry.media).to.deep.equal([{type: 'image', src: 'i.png', alt: 'c'}]);
    expect(two.entry.sources).to.deep.equal([{label: 'c', url: 'http://c.org'}]);
    const three = await convertedEntry(simile, {
      events: [{start: '1900', title: 'A', description: '<a href="http://d.org">A</a>'}],
    });
    expect(three.entry.sources).to.deep.equal([{label: 'A', url: 'http://d.org'}]);
    expect([one, two, three].map(({lost}) => lost)).to.deep.equal([[], [], []]);
  });

  it('list what is lost', async () => {
    const {losses} = await conversionOf(simile, JSON_EVENTS);
    expect(losses.map(lossText)).to.deep.equal(['latestStart: "1901"']);
  });

  it('are found by their start, and by their elements', () => {
    const detects = (text: string) => simile.detects(inputOf(text));
    expect([detects(XML), detects(JSON.stringify(JSON_EVENTS))]).to.deep.equal([true, true]);
    expect(detects('{"events": [{"start_date": {"year": 1}}]}')).to.be.false;
    expect(detects('<html><body>data</body></html>')).to.be.false;
  });
});
