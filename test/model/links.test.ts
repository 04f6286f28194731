import {expect} from '@open-wc/testing';
import {article as bundled} from '../../src/data/article/article.js';
import type {TimelineDocument} from '../../src/data/schema.js';
import {incomingLinks} from '../../src/model/links.js';
import {aDocument} from '../support/builders.js';
import {recordOf} from '../support/record.js';

/** The links to each entry, as `type from`. */
function incoming(document: TimelineDocument, asOf?: string): Record<string, string[]> {
  const {entriesById} = recordOf(document, asOf);
  return Object.fromEntries(
    [...incomingLinks(entriesById)].map(([id, links]) => [
      id,
      links.map(([{type}, from]) => `${type} ${from.id}`),
    ]),
  );
}

const chain = aDocument({
  entries: [
    {id: 'late', date: '2024-11-15', links: [{type: 'responds-to', to: 'first'}]},
    {id: 'first', date: '2024-11-13', links: [{type: 'about', to: 'late'}]},
    {id: 'early', date: '2024-11-14', links: [{type: 'follows', to: 'first'}]},
  ],
});

describe('the links to an entry', () => {
  it('are those of all other entries, in order of time', () => {
    expect(incoming(chain)).to.deep.equal({
      first: ['follows early', 'responds-to late'],
      late: ['about first'],
    });
  });

  it('are only those of entries on the record', () => {
    expect(incoming(chain, '2024-11-14').first).to.deep.equal(['follows early']);
  });

  it('are absent if there are none', () => {
    expect(incoming(aDocument({entries: [{}, {}]}))).to.deep.equal({});
  });

  it('can be several from the same entry', () => {
    const links = [
      {type: 'repeats', to: 'a'},
      {type: 'supersedes', to: 'a'},
    ] as const;
    expect(incoming(aDocument({entries: [{id: 'a'}, {id: 'b', links: [...links]}]})).a).to.deep.equal([
      'repeats b',
      'supersedes b',
    ]);
  });

  it('include the link itself, with its source', () => {
    const {entriesById} = recordOf(bundled);
    const [[link] = []] = incomingLinks(entriesById).get('state-confirms-combat')!;
    expect(link).to.equal(entriesById.get('nis-confirms-combat')!.links![0]);
  });

  it('are all the links of the bundled article', () => {
    expect(incoming(bundled)).to.deep.equal({
      'state-confirms-combat': ['follows nis-confirms-combat', 'responds-to us-response-debate'],
      'nis-confirms-combat': ['responds-to us-response-debate'],
      'washington-more-cautious': ['about trump-shift-speculation'],
    });
  });

  it('are computed once for a record', () => {
    const {entriesById} = recordOf(chain);
    expect(incomingLinks(entriesById)).to.equal(incomingLinks(entriesById));
  });
});
