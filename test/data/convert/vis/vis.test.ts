/** Items of vis-timeline, as its documentation and examples have them. */
import {expect} from '@open-wc/testing';
import {inputOf} from '../../../../src/data/convert/input.js';
import {visTimeline} from '../../../../src/data/convert/vis/index.js';
import {conversionOf, converted, convertedEntry, lossText} from '../../../support/conversion.js';

const ITEMS = [
  {id: 1, content: 'item 1', start: '2014-04-20'},
  {
    id: 2,
    content: '<b>item</b> 2 <img src="a.png" alt="A">',
    start: '2014-04-14',
    end: '2014-04-16',
    group: 'a',
  },
  {
    id: 'B',
    content: 'Period',
    start: '2014-04-16',
    end: '2014-04-19',
    type: 'background',
    className: 'negative',
  },
  {
    id: 4,
    content: 'item 4',
    start: '2014-04-16T13:30:00+02:00',
    title: '<p>More <a href="https://a.org">here</a></p>',
    type: 'point',
  },
  {id: 5, content: 'item 5', start: 1198908717056, style: 'color: red', limitSize: true},
  {id: 6, content: 'item 6', start: '/Date(1198800000000)/', visibleFrameTemplate: 'x'},
];

describe('items of vis-timeline', () => {
  it('become entries, and those of the background eras', async () => {
    const document = await converted(visTimeline, ITEMS);
    expect(document.eras).to.deep.equal([{label: 'Period', date: '2014-04-16/2014-04-19'}]);
    expect(document.entries.map(({id, date, headline}) => [id, date, headline])).to.deep.equal([
      ['1', '2014-04-20', 'item 1'],
      ['2', '2014-04-14/2014-04-16', 'item 2'],
      ['4', '2014-04-16T13:30:00+02:00', 'item 4'],
      ['5', '2007-12-29T06:11:57Z', 'item 5'],
      ['6', '2007-12-28', 'item 6'],
    ]);
    expect(document.entries[1]).to.deep.include({
      kind: 'a',
      media: [{type: 'image', src: 'a.png', alt: 'A'}],
    });
    expect(document.entries[2]!.summary).to.equal('More [here](https://a.org)');
  });

  it('list what is lost', async () => {
    const {losses} = await conversionOf(visTimeline, ITEMS);
    expect(losses.map(lossText)).to.deep.equal(['visibleFrameTemplate: "x"']);
  });

  it('list what an era has no place for, and keep the links of titles that are no summary', async () => {
    const {document, losses} = await conversionOf(visTimeline, [
      {content: 'A', title: '<a href="http://a.org">A</a>', start: '2020'},
      {
        ...{type: 'background', start: '2020', end: '2021', group: 'g', title: 'Why'},
        content: '<a href="http://b.org">B</a> <img src="b.png">',
      },
    ]);
    expect(document!.entries[0]!.sources).to.deep.equal([{label: 'A', url: 'http://a.org'}]);
    expect(document!.eras).to.deep.equal([{label: 'B', date: '2020/2021'}]);
    expect(losses.map(lossText)).to.have.members([
      'title: Why',
      'group: g',
      'link: http://b.org',
      'media: b.png',
    ]);
  });

  it('list what groups and the file have that is not kept', async () => {
    const {losses} = await conversionOf(visTimeline, {
      items: [{id: 1, content: 'A', start: '2014-04-20', group: 1}],
      groups: [{id: 1, content: 'One', order: 1, nestedGroups: [2, 3]}],
      options: {stack: false},
      author: 'B',
    });
    expect(losses.map((loss) => [loss.where, lossText(loss)])).to.deep.equal([
      ['file', 'author: "B"'],
      ['groups[0]', 'nestedGroups: [2,3]'],
    ]);
  });

  it('may be in an object with groups, which have names', async () => {
    const {document} = await convertedEntry(visTimeline, {
      items: [{id: 1, content: 'A', start: '2020', group: 7}],
      groups: [{id: 7, content: 'The <i>seventh</i>'}],
    });
    expect(document.kinds).to.deep.equal([{id: '7', label: 'The seventh', mark: 'dot'}]);
  });

  it('lists what is no text where one belongs', async () => {
    const {lost} = await convertedEntry(visTimeline, [
      {id: 1, content: 'A', start: '2020', group: ['a', 'b'], title: {html: 'C'}},
    ]);
    expect(lost).to.have.members(['group: ["a","b"]', 'title: {"html":"C"}']);
  });

  it('may have times with AM and PM, and ends at midnight', async () => {
    const [noon, night] = [Date.UTC(2024, 10, 12, 12), Date.UTC(2024, 10, 13)];
    const {entries} = await converted(visTimeline, [
      {content: 'A', start: '11/22/1963 1:30 PM'},
      {content: 'B', start: '2024-11-12T20:00:00Z', end: '2024-11-13T00:00:00Z'},
      {content: 'C', start: '2024-11-12T00:00:00', end: '2024-11-14T00:00:00'},
      {content: 'D', start: noon, end: night},
    ]);
    expect(entries.map(({date}) => date)).to.deep.equal([
      '1963-11-22T13:30:00',
      '2024-11-12T20:00:00Z',
      '2024-11-12/2024-11-13',
      '2024-11-12T12:00:00Z',
    ]);
  });

  it('may have years as numbers, and milliseconds as texts', async () => {
    const {document, losses} = await conversionOf(visTimeline, [
      {start: 1914, end: 1918, title: 'WWI'},
      {start: '1397952000000', title: 'A'},
      {start: 1397995200000, title: 'B'},
      {start: 1914.5, title: 'C'},
      {start: -86400000, title: 'D'},
    ]);
    expect(document!.entries.map(({date}) => date)).to.deep.equal([
      '1914/1918',
      '2014-04-20',
      '2014-04-20T12:00:00Z',
      undefined,
      '1969-12-31',
    ]);
    expect(losses.map(lossText)).to.deep.equal(['date: 1914.5', 'undated: C']);
  });

  it('without a date or a text are listed', async () => {
    const {document, losses} = await conversionOf(visTimeline, [
      {id: 1, content: 'A', start: 'soon'},
      {id: 2, content: '', start: '2020'},
    ]);
    expect(document!.entries.map(({headline}) => headline)).to.deep.equal(['A']);
    expect(losses.map(({type}) => type)).to.deep.equal(['date', 'undated', 'empty']);
  });

  it('are found by their start', () => {
    const detects = (value: unknown) => visTimeline.detects(inputOf(JSON.stringify(value)));
    expect([detects(ITEMS), detects({items: ITEMS})]).to.deep.equal([true, true]);
    expect([detects([]), detects([1]), detects({entries: ITEMS}), detects(null)]).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });
});
