import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import type {TimelineDocument} from '../../src/data/schema.js';
import {incomingOf} from '../../src/model/links.js';
import {aDocument} from '../support/builders.js';
import {recordOf} from '../support/record.js';

/** What leads to each entry, as `type from`. */
function incoming(document: TimelineDocument, asOf?: string): Record<string, string[]> {
  const {targets} = recordOf(document, asOf);
  return Object.fromEntries(
    [...incomingOf(targets)].map(([id, links]) => [id, links.map(([{type}, from]) => `${type} ${from.id}`)]),
  );
}

const chain = aDocument({
  entries: [
    {id: 'late', date: '2024-11-15', links: [{type: 'responds-to', to: 'first'}]},
    {id: 'first', date: '2024-11-13', links: [{type: 'about', to: 'late'}]},
    {id: 'early', date: '2024-11-14', links: [{type: 'follows', to: 'first'}]},
  ],
});

describe('the links that lead to an entry', () => {
  it('are those of all others, in the order of time', () => {
    expect(incoming(chain)).to.deep.equal({
      first: ['follows early', 'responds-to late'],
      late: ['about first'],
    });
  });

  it('are those of what was on the record by then', () => {
    expect(incoming(chain, '2024-11-14').first).to.deep.equal(['follows early']);
  });

  it('are none where nothing is linked', () => {
    expect(incoming(aDocument({entries: [{}, {}]}))).to.deep.equal({});
  });

  it('keep each of several from one entry', () => {
    const links = [
      {type: 'repeats', to: 'a'},
      {type: 'supersedes', to: 'a'},
    ] as const;
    expect(incoming(aDocument({entries: [{id: 'a'}, {id: 'b', links: [...links]}]})).a).to.deep.equal([
      'repeats b',
      'supersedes b',
    ]);
  });

  it('bring the link itself, with its source', () => {
    const {targets} = recordOf(bundled);
    const [[link] = []] = incomingOf(targets).get('state-confirms-combat')!;
    expect(link).to.equal(targets.get('nis-confirms-combat')!.links![0]);
  });

  it('of the bundled article are as many as it has links', () => {
    expect(incoming(bundled)).to.deep.equal({
      'state-confirms-combat': ['follows nis-confirms-combat', 'responds-to us-response-debate'],
      'nis-confirms-combat': ['responds-to us-response-debate'],
      'washington-more-cautious': ['about trump-shift-speculation'],
    });
  });

  it('are worked out once a record', () => {
    const {targets} = recordOf(chain);
    expect(incomingOf(targets)).to.equal(incomingOf(targets));
  });
});
