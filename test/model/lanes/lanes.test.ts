import {expect} from '@open-wc/testing';
import type {Actor, Entry} from '../../../src/data/schema.js';
import {lanesOf} from '../../../src/model/lanes/lanes.js';
import type {LaneGroup} from '../../../src/model/lanes/geometry.js';
import {timesOf} from '../../../src/model/lanes/spans.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {lanesIn} from '../../support/lanes.js';
import {day, recordOf} from '../../support/record.js';

/** Such as "KR: seoul = 1* 2*; busan = 2": an asterisk marks an entry in its main lane. */
function summaryOf(groups: readonly LaneGroup[]): string[] {
  return groups.map(({country, lanes}) => {
    const each = lanes.map(({actor, items}) => {
      const ids = items.map(({item, main}) => item.entry.id.replace('entry-', '') + (main ? '*' : ''));
      return `${actor ?? 'nobody'} = ${ids.join(' ')}`;
    });
    return `${country ?? '–'}: ${each.join('; ')}`;
  });
}

function actors(...ids: string[]): Actor[] {
  return ids.map((written) => {
    const [id = '', country] = written.split(' ');
    return {id, name: id, ...(country && {country})};
  });
}

const of = (...ids: string[]): Partial<Entry> => ({actors: ids});

describe('there is a lane', () => {
  it('for each actor, in the document’s order', () => {
    const document = aDocument({entries: [of('b'), of('a')], actors: actors('a', 'b')});
    expect(summaryOf(lanesIn(document))).to.deep.equal(['–: a = 2*', '–: b = 1*']);
  });

  it('for no actor without entries', () => {
    const entries: Partial<Entry>[] = [{actors: ['a'], about: ['b']}];
    expect(summaryOf(lanesIn(aDocument({entries, actors: actors('a', 'b')})))).to.deep.equal(['–: a = 1*']);
  });

  it('at the end for entries without an actor', () => {
    expect(summaryOf(lanesIn(aDocument({entries: [of(), of('a')]})))).to.deep.equal([
      '–: a = 2*',
      '–: nobody = 1*',
    ]);
  });

  it('for each actor of an entry; the first of them that is shown is its main lane', () => {
    const entries = [of('b', 'a'), of('b')];
    const document = aDocument({entries, actors: actors('a', 'b')});
    expect(summaryOf(lanesIn(document))).to.deep.equal(['–: a = 1*', '–: b = 1 2*']);
  });

  it('once for an actor that an entry names twice', () => {
    expect(summaryOf(lanesIn(aDocument({entries: [of('a', 'a')]})))).to.deep.equal(['–: a = 1*']);
  });
});

describe('lanes of one country', () => {
  it('are grouped at the first of them, and main lanes follow that order', () => {
    const entries = [of('us', 'kr2'), of('kr1'), of('kr2')];
    const document = aDocument({entries, actors: actors('kr1 KR', 'us US', 'kr2 KR')});
    expect(summaryOf(lanesIn(document))).to.deep.equal(['KR: kr1 = 2*; kr2 = 1* 3*', '–: us = 1']);
  });

  it('are not grouped with those without a country', () => {
    const entries = [of('a'), of('b')];
    expect(summaryOf(lanesIn(aDocument({entries, actors: actors('a', 'b')})))).to.have.lengthOf(2);
  });

  it('are not grouped with that of entries without an actor, whatever the id of their actor', () => {
    const entries = [of('undefined'), of()];
    expect(summaryOf(lanesIn(aDocument({entries, actors: actors('undefined')})))).to.deep.equal([
      '–: undefined = 1*',
      '–: nobody = 2*',
    ]);
  });
});

describe('within a lane', () => {
  const document = aDocument({
    entries: [{date: '2024-11-13'}, {date: '2024-10-22/2024-11-14', extent: 'within'}, {date: '2024-11-12'}],
  });

  it('entries are in the order of time, whatever their order before', () => {
    const {items} = recordOf(document);
    expect(
      summaryOf(lanesOf(items.toReversed(), timelineOf(document), timesOf(document.entries))),
    ).to.deep.equal(['–: nobody = 3* 1* 2*']);
  });

  it('each entry has its span', () => {
    const [group] = lanesIn(document);
    expect(group!.lanes[0]!.items.map(({span}) => span.end)).to.deep.equal(
      ['2024-11-13', '2024-11-14', '2024-11-15'].map(day),
    );
  });

  it('times stay on one clock, whichever entries are shown', () => {
    const timed = aDocument({
      entries: [{date: '2024-11-13T09:00:00+09:00'}, {date: '2024-11-13T09:00:00Z'}],
    });
    const [first] = recordOf(timed).items;
    const [group] = lanesOf([first!], timelineOf(timed), timesOf(timed.entries));
    expect(group!.lanes[0]!.items[0]!.span.start).to.equal(day('2024-11-13'));
  });
});
