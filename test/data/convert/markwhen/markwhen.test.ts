/** Documents of markwhen, as its documentation has them. */
import {expect} from '@open-wc/testing';
import {inputOf} from '../../../../src/data/convert/input.js';
import {markwhen} from '../../../../src/data/convert/markwhen/index.js';
import {conversionOf, converted, convertedEntry, lossText} from '../../../support/conversion.js';

const DOCUMENT = `title: Flight
description: How it went

# First steps
1903-12-17: The Wright Flyer #plane
It flew for 12 seconds.
- See [the museum](https://example.org/wright)
![The Flyer](https://example.org/flyer.jpg)

1914-07-28/1918-11-11: A war

# Space #rocket
1961-04-12: Gagarin #orbit
1969: Apollo
Dec 1 1972: The last one
`;

describe('a document of markwhen', () => {
  it('becomes one of ours', async () => {
    const document = await converted(markwhen, DOCUMENT);
    expect(document).to.include({title: 'Flight', description: 'How it went', markup: 'markdown'});
    expect(document.entries.map(({date, headline, kind}) => [date, headline, kind])).to.deep.equal([
      ['1903-12-17', 'The Wright Flyer', 'first-steps'],
      ['1914-07-28/1918-11-11', 'A war', 'first-steps'],
      ['1961-04-12', 'Gagarin', 'space'],
      ['1969', 'Apollo', 'space'],
      ['1972-12-01', 'The last one', 'space'],
    ]);
    expect(document.entries[0]).to.deep.include({
      summary: 'It flew for 12 seconds.\n\n- See [the museum](https://example.org/wright)',
      media: [{type: 'image', src: 'https://example.org/flyer.jpg', alt: 'The Flyer'}],
    });
  });

  it('lists what is lost', async () => {
    const {losses} = await conversionOf(markwhen, DOCUMENT);
    expect(losses.map(lossText)).to.deep.equal(['tag: plane', 'tag: orbit']);
  });

  const DATES: readonly [written: string, date: string][] = [
    ['08/2022', '2022-08'],
    ['2012/2013', '2012/2013'],
    ['2012-2013', '2012/2013'],
    ['12/2012 - 01/2013', '2012-12/2013-01'],
    ['08/2022-09/2022', '2022-08/2022-09'],
    ['2012-08/2013-09', '2012-08/2013-09'],
    ['11/22/1963-11/24/1963', '1963-11-22/1963-11-24'],
    ['Feb 2012-Mar 2013', '2012-02/2013-03'],
    ['Nov 22 1963 1:30pm', '1963-11-22T13:30:00'],
  ];
  for (const [written, date] of DATES) {
    it(`may have dates with slashes, hyphens and times: ${written}`, async () => {
      const {entry, lost} = await convertedEntry(markwhen, `${written}: Month slash`);
      expect([entry.date, entry.headline, lost]).to.deep.equal([date, 'Month slash', []]);
    });
  }

  it('lists the end of an interval that is no date of its own', async () => {
    const {entry, lost} = await convertedEntry(markwhen, '2024-11/12: A');
    expect([entry.date, lost]).to.deep.equal(['2024-11', ['date: end date 0012: before the start']]);
  });

  const LOCAL: readonly [written: string, date: string][] = [
    ['2001 / 2 months', '2001-01-01/2001-02-28'],
    ['2024-01-05 / 3 days', '2024-01-05/2024-01-07'],
    ['500 BC', '-0499'],
    ['500 BC - 400 BC', '-0499/-0399'],
    ['500–400 BCE', '-0499/-0399'],
  ];
  // Without a time zone, the parser takes that of the machine: tests run in several.
  for (const zone of ['', 'Asia/Seoul', 'America/New_York', 'Pacific/Kiritimati', '-11']) {
    it(`has the days of its own clocks, wherever it is converted: ${zone}`, async () => {
      for (const [written, date] of LOCAL) {
        const head = zone === '' ? '' : `timezone: ${zone}\n\n`;
        const {entry, lost} = await convertedEntry(markwhen, `${head}${written}: An age`);
        expect([entry.date, entry.headline, lost]).to.deep.equal([date, 'An age', []]);
      }
    });
  }

  it('may name the time zone of its times', async () => {
    const entryIn = async (text: string) => (await convertedEntry(markwhen, text)).entry;
    const written = '2024-01-05 13:00: A';
    expect((await entryIn(`timezone: Asia/Seoul\n\n${written}`)).date).to.equal('2024-01-05T13:00:00+09:00');
    const {date, place} = await entryIn(`${written}\ntz: America/New_York\nlocation: New York`);
    expect(date).to.equal('2024-01-05T13:00:00-05:00');
    expect(place).to.deep.equal({name: 'New York', timeZone: 'America/New_York'});
    const {entry, lost} = await convertedEntry(markwhen, `timezone: Mars/Base\n\n${written}`);
    expect([entry.date, lost]).to.deep.equal(['2024-01-05T13:00:00', ['time-zone: Mars/Base']]);
  });

  it('keeps the words around pictures, the links of headlines, and places', async () => {
    const text = `1990: A [link](https://b.org/a_(b)) on issue #1 #tag
location: Seoul
Text with a picture ![alt](https://a.org/p%20q.png) after it ![](https://a.org/q.png)
- item ![i](https://a.org/r.png) words
- ![j](example.org/s.png)
- [x] done
In [Busan](location) and [here](example.org)
// a comment`;
    for (const lines of [text, text.replace(/\n/g, '\r\n')]) {
      const {entry, lost} = await convertedEntry(markwhen, lines);
      expect(entry).to.deep.include({
        headline: 'A link on issue #1',
        sources: [{label: 'link', url: 'https://b.org/a_(b)'}],
        place: {name: 'Seoul'},
        summary:
          'Text with a picture after it\n\n- item words\n- ☑ done\n\nIn Busan and [here](http://example.org)',
        media: [
          {type: 'image', src: 'https://a.org/p%20q.png', alt: 'alt'},
          {type: 'image', src: 'https://a.org/q.png'},
          {type: 'image', src: 'https://a.org/r.png', alt: 'i'},
          {type: 'image', src: 'http://example.org/s.png', alt: 'j'},
        ],
      });
      expect(lost).to.deep.equal([]);
    }
  });

  it('lists properties that are not kept, and keeps lines that only look like some', async () => {
    const {entry, lost} = await convertedEntry(markwhen, 'author: B\n\n2020: A\nsource: The Times\nText');
    expect([entry.summary, lost]).to.deep.equal(['Text', ['author: "B"', 'source: "The Times"']]);
    const broken = await convertedEntry(markwhen, '2020: A\nNote: it: is\nText');
    expect([broken.entry.summary, broken.lost]).to.deep.equal(['Note: it: is\n\nText', []]);
  });

  it('without events is an error', async () => {
    const {faults} = await conversionOf(markwhen, 'title: x');
    expect(faults.map(({code}) => code)).to.deep.equal(['no-entries']);
  });

  it('is found by the name of its file, or by a date at the beginning of a line', () => {
    expect(markwhen.detects(inputOf('title: A', 'plan.mw'))).to.be.true;
    expect(markwhen.detects(inputOf(DOCUMENT))).to.be.true;
    expect(markwhen.detects(inputOf('date,headline\n1998,A'))).to.be.false;
  });
});
