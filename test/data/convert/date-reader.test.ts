/** The order of day and month, which is the same in all dates of a file. */
import {expect} from '@open-wc/testing';
import type {Converter} from '../../../src/data/convert/converter.js';
import {markwhen} from '../../../src/data/convert/markwhen/index.js';
import {simile} from '../../../src/data/convert/simile/index.js';
import {timelineJs} from '../../../src/data/convert/timelinejs/index.js';
import {visTimeline} from '../../../src/data/convert/vis/index.js';
import {conversionOf, convertedEntry, lossText} from '../../support/conversion.js';

type FileOf = (dates: readonly string[]) => unknown;

const FORMATS: readonly (readonly [name: string, converter: Converter, fileOf: FileOf])[] = [
  ['SIMILE', simile, (dates) => ({events: dates.map((start) => ({start, title: 'A'}))})],
  ['vis-timeline', visTimeline, (dates) => dates.map((start) => ({start, content: 'A'}))],
  [
    'TimelineJS',
    timelineJs,
    (dates) => ({events: dates.map((start_date) => ({start_date, text: {headline: 'A'}}))}),
  ],
  [
    'TimelineJS 2',
    timelineJs,
    (dates) => ({timeline: {date: dates.map((startDate) => ({startDate, headline: 'A'}))}}),
  ],
];

const CASES: readonly (readonly [
  name: string,
  dates: readonly string[],
  read: readonly (string | undefined)[],
  lost: readonly string[],
])[] = [
  [
    'one date can only begin with the day',
    ['05/06/1961', '20/05/1961', '07/06/1961 13:30'],
    ['1961-06-05', '1961-05-20', '1961-06-07T13:30:00'],
    [],
  ],
  ['one date can only begin with the month', ['05/06/1961', '5/20/1961'], ['1961-05-06', '1961-05-20'], []],
  [
    'no date shows it',
    ['05/06/1961', '05/05/1961', '1962'],
    ['1961-05-06', '1961-05-05', '1962'],
    ['day-or-month: 05/06/1961'],
  ],
  [
    'the dates contradict one another',
    ['05/06/1961', '20/05/1961', '5/20/1961'],
    ['1961-05-06', '1961-05-20', '1961-05-20'],
    ['day-or-month: 05/06/1961'],
  ],
];

describe('the order of day and month', () => {
  for (const [format, converter, fileOf] of FORMATS) {
    for (const [name, dates, read, lost] of CASES) {
      it(`is that of the file: ${format}, ${name}`, async () => {
        const {document, losses} = await conversionOf(converter, fileOf(dates));
        expect(document!.entries.map(({date}) => date)).to.deep.equal(read);
        expect(losses.map(lossText)).to.deep.equal(lost);
      });
    }
  }

  it('can be that of an end', async () => {
    const {entry, lost} = await convertedEntry(visTimeline, [
      {start: '05/06/1961', end: '20/06/1961', content: 'A'},
    ]);
    expect([entry.date, lost]).to.deep.equal(['1961-06-05/1961-06-20', []]);
  });

  it('is in the header of markwhen', async () => {
    for (const [head, date] of [
      ['', '1961-05-06'],
      ['dateFormat: d/M/y\n\n', '1961-06-05'],
    ]) {
      const {entry, lost} = await convertedEntry(markwhen, `${head}05/06/1961: A`);
      expect([entry.date, lost]).to.deep.equal([date, []]);
    }
  });
});
