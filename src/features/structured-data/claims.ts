/** The document's claims, and the entries in which each is made. */
import type {Entry} from '../../data/schema.js';
import {statementsOf} from '../../model/claims.js';
import {defined, type Node} from './node.js';
import {idOfEntry, type RecordContext} from './record.js';

/** Who is cautious about a claim, denies it or says nothing does not make it. */
const MADE: ReadonlySet<string> = new Set(['confirms', 'reports']);

export function claimNodes(record: RecordContext): Node[] {
  const statements = statementsOf(record.items.map(({entry}) => ({entry: withClaimsMade(entry)})));
  return (record.document.claims ?? []).map(({id, text}, index) => {
    const made = statements.flatMap(([entry, list]) =>
      list
        .filter(({claim}) => claim === id)
        .map(({rank}) => ({work: {'@id': idOfEntry(entry, record)}, rank})),
    );
    return defined({
      '@type': 'Claim',
      '@id': `_:claim${index}`,
      text: record.text(text),
      appearance: made.map(({work}) => work),
      firstAppearance: made.find(({rank}) => rank === 'first')?.work,
    });
  });
}

/** Whoever confirms a claim and whoever reports it make it alike: which came first is asked of both together. */
function withClaimsMade(entry: Entry): Entry {
  const made = entry.claims?.filter(({stance}) => MADE.has(stance)).map(({claim}) => claim);
  return {...entry, claims: [...new Set(made)].map((claim) => ({claim, stance: 'reports' as const}))};
}
