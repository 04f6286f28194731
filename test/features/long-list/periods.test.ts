import {expect} from '@open-wc/testing';
import {keyOf, periodGroups, type Period} from '../../../src/features/long-list/periods.js';
import {sectionsOf} from '../../../src/features/long-list/sections.js';
import {needsSections} from '../../../src/model/needs-sections.js';
import {parseTimeline} from '../../../src/data/parse.js';
import type {EntryInput, TimelineInput} from '../../../src/data/schema.js';
import {descending} from '../../../src/model/order.js';
import {prepare} from '../../../src/model/prepare.js';
import {snapshotOf} from '../../../src/model/timeline.js';

function recordOf(entries: readonly EntryInput[], parts: Partial<TimelineInput> = {}) {
  const document = parseTimeline({...parts, entries}).document!;
  return {document, items: snapshotOf(prepare(document)).items};
}

const onDays = (count: number, dateAt: (index: number) => string): EntryInput[] =>
  Array.from({length: count}, (_, index) => ({headline: `Entry ${index}`, date: dateAt(index)}));

function groupsOf(entries: readonly EntryInput[], parts?: Partial<TimelineInput>, order = 'asc') {
  const {document, items} = recordOf(entries, parts);
  return periodGroups(order === 'desc' ? descending(items) : items, document).map(
    (group): [Period | undefined, number] => [group.period, group.items.length],
  );
}

describe('a long list', () => {
  it('is divided by months within two years', () => {
    const groups = groupsOf(onDays(60, (index) => `2024-0${1 + (index % 6)}-10`));
    expect(groups[0]).to.deep.equal([{date: '2024-01'}, 10]);
    expect(groups).to.have.length(6);
  });

  it('is divided by years, if months would have few entries', () => {
    const groups = groupsOf(onDays(200, (index) => `${1990 + (index % 20)}-0${1 + (index % 9)}-01`));
    expect(groups[0]).to.deep.equal([{date: '1990'}, 10]);
    expect(groups.at(-1)).to.deep.equal([{date: '2009'}, 10]);
  });

  it('is divided by decades and centuries, if years would have few entries', () => {
    expect(groupsOf(onDays(60, (index) => String(1950 + index)))[0]).to.deep.equal([{date: '195X'}, 10]);
    const centuries = groupsOf(onDays(60, (index) => String(1000 + 17 * index)));
    expect(centuries[0]).to.deep.equal([{date: '10XX'}, 6]);
  });

  it('has no shorter periods than a date says', () => {
    const months = onDays(60, (index) => `2024-0${1 + (index % 6)}`);
    expect(groupsOf(months)).to.have.length(6);
    expect(groupsOf([...months, {headline: 'A', date: '2023'}])).to.deep.equal([
      [{date: '2023'}, 1],
      [{date: '2024'}, 60],
    ]);
    expect(groupsOf([...months, {headline: 'A', date: '2025/2026-03'}])).to.have.length(2);
    expect(groupsOf([...months, {headline: 'A', date: '201X'}])[0]).to.deep.equal([{date: '201X'}, 1]);
  });

  it('has no headings in one year, before the year 0, or if it is short', () => {
    const one = [[undefined, 60]];
    expect(groupsOf(onDays(60, () => '2024'))).to.deep.equal(one);
    expect(groupsOf(onDays(60, (index) => String(-1000 - index)))).to.deep.equal(one);
    expect(groupsOf(onDays(50, (index) => String(1950 + index)))).to.deep.equal([[undefined, 50]]);
  });

  it('has a heading for entries without a date, last in both orders', () => {
    const entries = [...onDays(60, (index) => String(1990 + (index % 10))), {headline: 'When?'}];
    for (const order of ['asc', 'desc']) {
      const groups = groupsOf(entries, {}, order);
      expect(groups).to.have.length(11);
      expect(groups.at(-1)).to.deep.equal(['undated', 1]);
    }
  });

  it('keeps an entry without a date in the period of the one that it comes after', () => {
    const entries = onDays(60, (index) => String(1990 + (index % 10)));
    const groups = groupsOf([...entries, {headline: 'Then', after: 'entry-0'}]);
    expect(groups[0]).to.deep.equal([{date: '1990'}, 7]);
  });

  it('keeps it there when a filter hides that one', () => {
    const entries = onDays(60, (index) => String(1990 + (index % 10)));
    const {document, items} = recordOf([...entries, {headline: 'Then', after: 'entry-0'}]);
    const shown = items.filter(({entry}) => entry.date !== '1990');
    expect(periodGroups(shown, document)[0]).to.deep.include({period: {date: '1990'}});
  });
});

describe('eras', () => {
  const eras = [
    {label: 'Planning', date: '1998/2003'},
    {label: 'Building', date: '2002/2010'},
    {label: 'In service', date: '2010/..'},
  ];

  it('divide a short list too, by the era that began last', () => {
    const groups = groupsOf(
      ['1990', '1998', '2002-05', '2005', '2010', '2050'].map((date) => ({headline: 'A', date})),
      {eras},
    );
    expect(groups).to.deep.equal([
      [undefined, 1],
      [{era: 0}, 1],
      [{era: 1}, 2],
      [{era: 2}, 2],
    ]);
  });

  it('make sections necessary', () => {
    expect(needsSections(recordOf([{headline: 'A'}], {eras}).document)).to.equal(true);
    expect(needsSections(recordOf([{headline: 'A'}]).document)).to.equal(false);
  });
});

describe('the sections of a list', () => {
  it('hold each entry once, in order, and never two periods', () => {
    const {document, items} = recordOf(onDays(300, (index) => String(1990 + (index % 7))));
    const sections = sectionsOf(items, document);
    expect(sections.flatMap((section) => section.items)).to.deep.equal(items);
    expect(sections.every((section) => section.items.length <= 25)).to.equal(true);
    expect(sections[0]!.items).to.have.length(12);
    expect(new Set(sections.map(({period}) => keyOf(period))).size).to.equal(7);
  });

  it('are none for an empty list', () => {
    expect(sectionsOf([], recordOf([]).document)).to.deep.equal([]);
  });
});
