/** The sheet of TimelineJS as CSV: the header is that of its template. */
import {expect} from '@open-wc/testing';
import {timelineJs} from '../../../../src/data/convert/timelinejs/index.js';
import {inputOf} from '../../../../src/data/convert/input.js';
import {toIssue} from '../../../../src/data/issues.js';
import {conversionOf, converted, convertedEntry, lossText} from '../../../support/conversion.js';

const HEADER =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

describe('a sheet of TimelineJS', () => {
  it('becomes one of ours', async () => {
    const text = `${HEADER}
,,,,,,,,,Comets,"<p class=""lead"">What was seen</p>",,,,,,title,,
1682,9,15,9:30 PM,,,,,,Halley sees it,"One, ""two""",./a.jpg,A credit,,,An eye,,Sightings,
,,,,,,,,,,,,,,,,,,
1700,,,,1800,,,,,The age of reason,,,,,,,era,,
"-12,000",,,,,,,,,Long ago,,,,,,,,,`;
    const {title, description, entries, eras} = await converted(timelineJs, text);
    expect([title, description]).to.deep.equal(['Comets', 'What was seen']);
    expect(entries.map(({date, headline}) => [date, headline])).to.deep.equal([
      ['1682-09-15T21:30:00', 'Halley sees it'],
      ['Y-12000', 'Long ago'],
    ]);
    expect(eras).to.deep.equal([{label: 'The age of reason', date: '1700/1800'}]);
    expect(entries[0]).to.include({summary: 'One, "two"', kind: 'sightings'});
    expect(entries[0]!.media).to.deep.equal([
      {type: 'image', src: './a.jpg', alt: 'An eye', credit: 'A credit'},
    ]);
  });

  it('may have the header of its first template, semicolons and a byte order mark', async () => {
    const {entry} = await convertedEntry(timelineJs, '\uFEFFHeadline;Year;Media\nA;1066;\n');
    expect(entry).to.include({date: '1066', headline: 'A'});
  });

  it('may have numbers as spreadsheets and people write them', async () => {
    const rows =
      'November,4,A\n2024.0,11.0,4.0,B\n500 BC,,,C\n"1,066",Oct.,14,D\nAD 79,8,24,E\nsoon,Word,,F\n';
    const {document, losses} = await conversionOf(timelineJs, `Year,Month,Day,Headline\n2024,${rows}`);
    expect(document!.entries.map(({date, headline}) => [date, headline])).to.deep.equal([
      ['2024-11-04', 'A'],
      ['2024-11-04', 'B'],
      ['-0499', 'C'],
      ['1066-10-14', 'D'],
      ['0079-08-24', 'E'],
      [undefined, 'F'],
    ]);
    expect(losses.filter(({type}) => type === 'shifted').map(lossText)).to.deep.equal([
      'shifted: Year: soon; Month: Word',
    ]);
  });

  for (const [cell, date] of [
    ['"July 28, 1914"', '1914-07-28'],
    ['1914-07-28', '1914-07-28'],
    ['7/28/1914', '1914-07-28'],
    ['28/07/1914', '1914-07-28'],
    ['19140728', '1914-07-28'],
    ['c. 1450', '1450~'],
    ['1914/15', '1914/1915'],
    ['1450s', '145X'],
    ['1450?', '1450?'],
  ] as const) {
    it(`may have a whole date, or a doubt, in the column of the year: ${cell}`, async () => {
      const {entry, lost} = await convertedEntry(timelineJs, `Year,Month,Day,Headline\n${cell},,,A\n`);
      expect([entry.date, lost]).to.deep.equal([date, []]);
    });
  }

  it('may have whole dates in both columns of years, and days with their endings', async () => {
    const header = 'Year,Month,Day,End Year,End Month,End Day,Headline';
    const {entry, lost} = await convertedEntry(
      timelineJs,
      `${header}\n1914,July,28th,"Nov 11, 1918",,,The war\n`,
    );
    expect([entry.date, lost]).to.deep.equal(['1914-07-28/1918-11-11', []]);
  });

  it('does not guess what a date means, and does not take it for a shifted cell', async () => {
    for (const cell of ['1911/12', 'unknown', '202413']) {
      const {entry, lost} = await convertedEntry(timelineJs, `Year,Month,Day,Headline\n${cell},,,A\n`);
      expect(entry).to.not.have.property('date');
      expect(lost.map((loss) => loss.replace(/:.*/, ''))).to.deep.equal(['date', 'undated']);
    }
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
    it(`may have the time ${cell}`, async () => {
      const text = `Year,Month,Day,Time,Headline\n1969,7,20,${cell},A\n`;
      expect((await converted(timelineJs, text)).entries[0]!.date).to.equal(`1969-07-20T${time}`);
    });
  }

  it('lists an invalid time as it is written', async () => {
    const {entry, lost} = await convertedEntry(
      timelineJs,
      'Year,Month,Day,Time,Headline\n1969,7,20,noon,A\n',
    );
    expect([entry.date, lost]).to.deep.equal(['1969-07-20', ['date: start date: time "noon"']]);
  });

  it('lists what our format has no place for', async () => {
    const {losses} = await conversionOf(
      timelineJs,
      `${HEADER},Notes\n1066,,,,,,,,,A,,,,,t.jpg,,foo,,#fff,mine\n`,
    );
    expect(losses.map((loss) => `${loss.where}: ${lossText(loss)}`)).to.deep.equal([
      'column Notes: Notes: mine',
      'row 2: caption: t.jpg',
      'row 2: type: "foo"',
      'row 2: background: "#fff"',
    ]);
  });

  it('reports a row that seems shifted, with the values as written', async () => {
    const row = '1066,10,14,,,,The battle,,,https://example.org/a.jpg,A text';
    const {losses} = await conversionOf(timelineJs, `${HEADER}\n${row}\n1067,,,,,,,,,Fine,,\n`);
    expect(losses.filter(({type}) => type === 'shifted')).to.deep.equal([
      {type: 'shifted', where: 'row 2', found: 'End Day: The battle; Headline: https://example.org/a.jpg'},
    ]);
  });

  it('is not found in a sheet of ours, nor in any other', () => {
    const detects = (text: string) => timelineJs.detects(inputOf(text));
    expect(detects(`${HEADER}\n`)).to.be.true;
    expect(detects('"YEAR";"Headline"\r\n1;A')).to.be.true;
    expect(detects('date,headline,year\n')).to.be.false;
    expect(detects('date,headline\n')).to.be.false;
    expect(detects('Year,Population\n')).to.be.false;
    expect(detects('')).to.be.false;
  });

  it('with a quotation mark that is not closed is an error', async () => {
    const {document, faults} = await conversionOf(timelineJs, 'Year,Headline\n1066,"A\n');
    expect(document).to.equal(undefined);
    expect(toIssue(faults[0]!).message).to.match(/^row 2, column B: A quotation mark/);
  });
});
