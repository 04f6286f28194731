import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import {KIND_MARKS} from '../../src/data/vocabulary.js';
import {prepare} from '../../src/model/prepare.js';
import {snapshotOf, timelineOf} from '../../src/model/timeline.js';
import {aDocument} from '../support/builders.js';
import {idsOf, recordOf} from '../support/record.js';

describe('a timeline', () => {
  it('has actors and claims by id', () => {
    const {actors, claims} = timelineOf(bundled);
    expect(actors.get('nis')!.country).to.equal('KR');
    expect([...claims.keys()]).to.deep.equal(['in-combat', 'kursk-deployed', 'over-10000']);
  });

  it('can have no claims', () => {
    const {claims: _claims, ...document} = aDocument();
    expect(timelineOf(document).claims.size).to.equal(0);
  });

  it('has only the kinds that entries use, in a fixed order', () => {
    const document = aDocument({entries: [{kind: 'event'}, {kind: 'confirmation'}, {kind: 'event'}]});
    expect([...timelineOf(document).kinds]).to.deep.equal([
      ['confirmation', {mark: KIND_MARKS.confirmation}],
      ['event', {mark: KIND_MARKS.event}],
    ]);
  });

  it('has the kinds that the document defines after the built-in ones', () => {
    const document = aDocument({
      kinds: [
        {id: 'unused', label: 'Unused', mark: 'dot'},
        {id: 'talk', label: {en: 'Talk'}, mark: 'square'},
      ],
      entries: [{kind: 'talk'}, {kind: 'event'}],
    });
    const {kinds} = timelineOf(document);
    expect([...kinds.keys()]).to.deep.equal(['event', 'talk']);
    expect(kinds.get('talk'))
      .to.include({mark: 'square'})
      .and.deep.include({label: {en: 'Talk'}});
  });

  it('has a different mark for each built-in kind', () => {
    const marks = Object.values(KIND_MARKS);
    expect(new Set(marks).size).to.equal(marks.length);
  });
});

describe('a snapshot of the record', () => {
  it('has the same entry objects as the document', () => {
    const document = aDocument({entries: [{date: '2024-11-13'}, {date: '2024-11-12'}]});
    const {items} = snapshotOf(prepare(document));
    expect(items.map(({entry}) => entry)).to.have.ordered.members(document.entries.toReversed());
  });

  it('has the place in the document and the days of each entry', () => {
    const document = aDocument({entries: [{date: '2024-11-13'}, {date: '/2024-11-12'}]});
    const [first, second] = snapshotOf(prepare(document)).items;
    expect([first!.position, first!.earliest, first!.latest]).to.deep.equal([1, -Infinity, 20_039]);
    expect([second!.position, second!.earliest, second!.latest]).to.deep.equal([0, 20_040, 20_040]);
  });

  it('has as targets of links only entries on the record', () => {
    const entries = [
      {id: 'a', date: '2024-11-12'},
      {id: 'b', date: '2024-11-13'},
    ];
    expect([...recordOf(aDocument({entries}), '2024-11-12').entriesById.keys()]).to.deep.equal(['a']);
  });

  it('of the bundled article is sorted by date', () => {
    expect(idsOf(recordOf(bundled).items)).to.deep.equal([
      'seoul-phased-measures',
      'kursk-relocation',
      'state-confirms-combat',
      'ministries-cautious',
      'acknowledged-first',
      'nis-confirms-combat',
      'nis-gathers-intelligence',
      'us-response-debate',
      'blinken-firm-commitment',
      'us-aid-unclear',
      'washington-more-cautious',
      'trump-shift-speculation',
      'state-official-coordinate',
      'transition-coordination',
    ]);
  });

  it('does not depend on the identity of the document', () => {
    expect(prepare(bundled)).to.deep.equal(prepare(structuredClone(bundled)));
  });
});
