import {expect} from '@open-wc/testing';
import {sectionsOf} from '../../../src/features/claims/claim-sections.js';
import {claimsTable, type ClaimRow} from '../../../src/features/claims/claims-table.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {recordOf} from '../../support/record.js';

/** A row per count: so many actors speak about it. */
function rowsWith(counts: readonly number[]): readonly ClaimRow[] {
  const document = aDocument({
    claims: counts.map((_, index) => ({id: `c${index}`, text: 'A claim'})),
    entries: counts.flatMap((count, claim) =>
      Array.from({length: count}, (_, index) => ({
        actors: [`a${index}`],
        claims: [{claim: `c${claim}`, stance: 'confirms' as const}],
      })),
    ),
  });
  const snapshot = recordOf(document);
  return claimsTable(timelineOf(document), snapshot.items, snapshot).rows;
}

/** Each part of each section: the claim, and the number of speakers. */
const outline = (rows: readonly ClaimRow[], size?: number) =>
  sectionsOf(rows, size).map((parts) => parts.map(({row, speaking}) => `${row.claim} ${speaking.length}`));

describe('claims in sections', () => {
  it('are divided where a section has enough lines', () => {
    expect(outline(rowsWith([1, 1, 1, 1, 0, 3]), 4)).to.deep.equal([
      ['c0 1', 'c1 1'],
      ['c2 1', 'c3 1'],
      ['c4 0', 'c5 3'],
    ]);
  });

  it('are all in one section without a limit', () => {
    expect(outline(rowsWith([50, 50, 50]), Infinity)).to.deep.equal([['c0 50', 'c1 50', 'c2 50']]);
  });

  it('are divided within a claim about which very many speak', () => {
    const sections = sectionsOf(rowsWith([1, 9]), 4);
    expect(
      sections.map((parts) =>
        parts.map(({place, speaking, isFirst, isLast}) => [place, speaking.length, isFirst, isLast]),
      ),
    ).to.deep.equal([
      [
        [1, 1, true, true],
        [2, 4, true, false],
      ],
      [[2, 4, false, false]],
      [[2, 1, false, true]],
    ]);
  });

  it('have few lines each, by default', () => {
    for (const parts of sectionsOf(rowsWith([500, 2, 300])))
      expect(parts.reduce((sum, part) => sum + part.speaking.length, 0)).to.be.below(90);
  });

  it('are none without a claim', () => {
    expect(sectionsOf([])).to.deep.equal([]);
  });
});
