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
