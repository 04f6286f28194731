import {expect} from '@open-wc/testing';
import type {Actor, Entry} from '../../../src/data/schema.js';
import {lanesOf} from '../../../src/model/lanes/lanes.js';
import type {LaneGroup} from '../../../src/model/lanes/geometry.js';
import {timesOf} from '../../../src/model/lanes/spans.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {lanesIn} from '../../support/lanes.js';
import {day, recordOf} from '../../support/record.js';

/** "KR: seoul = 1 2; busan = 2", an asterisk at what is a stop. */
function told(groups: readonly LaneGroup[]): string[] {
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
    expect(told(lanesIn(document))).to.deep.equal(['–: a = 2*', '–: b = 1*']);
  });

  it('for none that no entry is of', () => {
    const entries: Partial<Entry>[] = [{actors: ['a'], about: ['b']}];
    expect(told(lanesIn(aDocument({entries, actors: actors('a', 'b')})))).to.deep.equal(['–: a = 1*']);
  });

  it('at the end for the entries of nobody', () => {
    expect(told(lanesIn(aDocument({entries: [of(), of('a')]})))).to.deep.equal([
      '–: a = 2*',
      '–: nobody = 1*',
    ]);
  });

  it('in each of the lanes of an entry with several actors, and a stop in the first that is shown', () => {
    const entries = [of('b', 'a'), of('b')];
    const document = aDocument({entries, actors: actors('a', 'b')});
    expect(told(lanesIn(document))).to.deep.equal(['–: a = 1*', '–: b = 1 2*']);
  });

  it('once for an actor that an entry names twice', () => {
    expect(told(lanesIn(aDocument({entries: [of('a', 'a')]})))).to.deep.equal(['–: a = 1*']);
  });
});

describe('lanes of one country stand together', () => {
  it('where the first of them stands, and stops follow what is shown', () => {
    const entries = [of('us', 'kr2'), of('kr1'), of('kr2')];
    const document = aDocument({entries, actors: actors('kr1 KR', 'us US', 'kr2 KR')});
    expect(told(lanesIn(document))).to.deep.equal(['KR: kr1 = 2*; kr2 = 1* 3*', '–: us = 1']);
  });

  it('and those of no country do not', () => {
    const entries = [of('a'), of('b')];
    expect(told(lanesIn(aDocument({entries, actors: actors('a', 'b')})))).to.have.lengthOf(2);
  });
});

describe('within a lane', () => {
  const document = aDocument({
    entries: [{date: '2024-11-13'}, {date: '2024-10-22/2024-11-14', extent: 'within'}, {date: '2024-11-12'}],
  });

  it('entries stand in the order of time, whatever order they come in', () => {
    const {items} = recordOf(document);
    expect(told(lanesOf(items.toReversed(), timelineOf(document), timesOf(document.entries)))).to.deep.equal([
      '–: nobody = 3* 1* 2*',
    ]);
  });

  it('each has its span', () => {
    const [group] = lanesIn(document);
    expect(group!.lanes[0]!.items.map(({span}) => span.end)).to.deep.equal(
      ['2024-11-13', '2024-11-14', '2024-11-15'].map(day),
    );
  });

  it('times keep to one clock, whichever entries are shown', () => {
    const timed = aDocument({
      entries: [{date: '2024-11-13T09:00:00+09:00'}, {date: '2024-11-13T09:00:00Z'}],
    });
    const [first] = recordOf(timed).items;
    const [group] = lanesOf([first!], timelineOf(timed), timesOf(timed.entries));
    expect(group!.lanes[0]!.items[0]!.span.start).to.equal(day('2024-11-13'));
  });
});
