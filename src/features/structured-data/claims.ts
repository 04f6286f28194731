/** The document's claims, each with the entries that make it. */
import type {Entry} from '../../data/schema.js';
import {statementsOf, type Rank} from '../../model/claims.js';
import {withoutEmpty, type Node} from './node.js';
import {idOfEntry, type RecordContext} from './record.js';

/** The stances that make a claim. Who doubts or denies a claim, or does not comment on it, does not make it. */
const ASSERTING_STANCES: ReadonlySet<string> = new Set(['confirms', 'reports']);

export function claimNodes(record: RecordContext): Node[] {
  const byClaim = appearancesByClaim(record);
  return (record.document.claims ?? []).map(({id, text}, index) => {
    const appearances = byClaim.get(id) ?? [];
    return withoutEmpty({
      '@type': 'Claim',
      '@id': `_:claim${index}`,
      text: record.text(text),
      appearance: appearances.map(({work}) => work),
      firstAppearance: appearances.find(({rank}) => rank === 'first')?.work,
    });
  });
}

/** An entry that makes a claim. */
interface Appearance {
  readonly work: Node;
  readonly rank: Rank;
}

function appearancesByClaim(record: RecordContext): ReadonlyMap<string, readonly Appearance[]> {
  const byClaim = new Map<string, Appearance[]>();
  const statements = statementsOf(record.items.map(({entry}) => ({entry: withOneStance(entry)})));
  for (const [entry, list] of statements) {
    const work = {'@id': idOfEntry(entry, record)};
    for (const {claim, rank} of list) {
      const appearances = byClaim.get(claim);
      if (appearances) appearances.push({work, rank});
      else byClaim.set(claim, [{work, rank}]);
    }
  }
  return byClaim;
}

/** Keeps the statements that make a claim, all with one stance: `statementsOf` ranks each stance separately. */
function withOneStance(entry: Entry): Entry {
  const claims = entry.claims?.filter(({stance}) => ASSERTING_STANCES.has(stance)).map(({claim}) => claim);
  return {...entry, claims: [...new Set(claims)].map((claim) => ({claim, stance: 'reports' as const}))};
}
