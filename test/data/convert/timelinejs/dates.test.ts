/** Dates of TimelineJS in EDTF. */
import {expect} from '@open-wc/testing';
import {timelineJs} from '../../../../src/data/convert/timelinejs/index.js';
import {converted, convertedEntry} from '../../../support/conversion.js';

const slide = {start_date: {year: '1066'}, text: {headline: 'A headline'}};

const entryOf = (parts: object) => convertedEntry(timelineJs, {events: [{...slide, ...parts}]});

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
    it(`becomes EDTF: ${name}`, async () => {
      const {entry, lost} = await entryOf({start_date, ...(end_date && {end_date})});
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
    ['a month that is none', {year: 1986, month: 'Maytime'}, undefined, '1986', 'start date: month "Maytime" is not a whole number'],
    ['an end without a year', {year: 1986}, {month: 5, day: 3}, '1986', 'end date: no year'],
    ['a minute without an hour', {year: 1986, month: 2, day: 3, minute: 30}, undefined, '1986-02-03', 'start date: minute without an hour'],
    ['a second without an hour', {year: 1986, month: 2, day: 3, second: 30}, undefined, '1986-02-03', 'start date: second without an hour'],
    ['an end of two years', {year: 1914}, {year: '1914 1918'}, '1914', 'end date: year "1914 1918" is not a whole number'],
    ['a format', {year: 1986, format: 'yyyy'}, undefined, '1986', 'start date: format "yyyy"'],
  ]; // prettier-ignore

  for (const [name, start_date, end_date, date, loss] of INEXACT) {
    it(`is converted as far as possible: ${name}`, async () => {
      const {entry, lost} = await entryOf({start_date, ...(end_date && {end_date})});
      expect([entry.date, lost]).to.deep.equal([date, [`date: ${loss}`]]);
    });
  }

  for (const year of ['1914 1918', '1914, 1918', '1914,1918', '19 14', '1914 191']) {
    it(`is not made of two numbers: ${year}`, async () => {
      const {entry, lost} = await entryOf({start_date: {year}});
      expect(entry).to.not.have.property('date');
      expect(lost[0]).to.equal(`date: start date: year "${year}" is not a whole number`);
    });
  }

  it('may have groups of digits and blanks', async () => {
    for (const [year, date] of [
      ['12 000', 'Y12000'],
      ['-13,798,000,000', 'Y-13798000000'],
      ['12,000 BC', 'Y-12000'],
      ['2,024.0', '2024'],
      ['- 500', '-0499'],
      ['A. D. 79', '0079'],
    ]) {
      const {entry, lost} = await entryOf({start_date: {year}});
      expect([entry.date, lost]).to.deep.equal([date, []]);
    }
  });

  it('may be an end alone, which is listed', async () => {
    const {lost} = await entryOf({start_date: undefined, end_date: {year: 1918}});
    expect(lost).to.deep.equal(['date: end date 1918: no start', 'undated: A headline']);
  });

  it('may be a text with a time', async () => {
    const {entry, lost} = await entryOf({start_date: 'Nov 22, 1963 1:30 PM'});
    expect([entry.date, lost]).to.deep.equal(['1963-11-22T13:30:00', []]);
  });

  it('may have words in TimelineJS 2', async () => {
    for (const startDate of ['Nov 22, 1963 1:30 PM', '11/22/1963 1:30 PM', '2012,November,26']) {
      const timeline = {date: [{startDate, headline: 'A'}]};
      const {entry} = await convertedEntry(timelineJs, {timeline});
      expect(entry.date).to.equal(startDate.startsWith('2012') ? '2012-11-26' : '1963-11-22T13:30:00');
    }
  });

  it('is not made of digits that are no year, nor of a short year', async () => {
    for (const text of ['202413', '12-05-24']) {
      const [one, two] = [
        await entryOf({start_date: text}),
        await convertedEntry(timelineJs, {timeline: {date: [{startDate: text, headline: 'A headline'}]}}),
      ];
      for (const {entry, lost} of [one, two]) {
        expect(entry).to.not.have.property('date');
        expect(lost[0]).to.contain(`"${text}"`);
      }
    }
  });

  it('keeps the text that is shown for it as a note', async () => {
    const of = [{display_date: 'c. <i>1066</i>'}, {start_date: {year: 1066, display_date: 'c. 1066'}}];
    for (const parts of of) {
      const {entry, lost} = await entryOf(parts);
      expect(entry.note).to.equal('c. 1066');
      expect(lost).to.deep.equal(['display-date: c. 1066']);
    }
  });

  it('may be missing: the entry stays, without one, and is listed', async () => {
    for (const start_date of [undefined, {month: 5}, {year: 'MLXVI'}]) {
      const {entry, lost} = await entryOf({start_date});
      expect(entry).to.not.have.property('date');
      expect(entry.headline).to.equal('A headline');
      expect(lost.at(-1)).to.equal('undated: A headline');
    }
  });

  it('is that of an era, too', async () => {
    const eras = [
      {start_date: {year: -500}, end_date: {year: -400}, text: {headline: 'An <b>age</b>'}},
      {start_date: {year: 1800}, end_date: {year: 1900}},
      {text: {headline: 'Whenever'}},
    ];
    expect((await converted(timelineJs, {events: [slide], eras})).eras).to.deep.equal([
      {label: 'An age', date: '-0499/-0399'},
      {label: '1800/1900', date: '1800/1900'},
    ]);
  });
});
