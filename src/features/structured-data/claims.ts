/** The document's claims, each with the entries that make it. */
import type {Entry} from '../../data/schema.js';
import {statementsOf} from '../../model/claims.js';
import {defined, type Node} from './node.js';
import {idOfEntry, type RecordContext} from './record.js';

/** The stances that make a claim. Who doubts or denies a claim, or does not comment on it, does not make it. */
const ASSERTING_STANCES: ReadonlySet<string> = new Set(['confirms', 'reports']);

export function claimNodes(record: RecordContext): Node[] {
  const statements = statementsOf(record.items.map(({entry}) => ({entry: withOneStance(entry)})));
  return (record.document.claims ?? []).map(({id, text}, index) => {
    const appearances = statements.flatMap(([entry, list]) =>
      list
        .filter(({claim}) => claim === id)
        .map(({rank}) => ({work: {'@id': idOfEntry(entry, record)}, rank})),
    );
    return defined({
      '@type': 'Claim',
      '@id': `_:claim${index}`,
      text: record.text(text),
      appearance: appearances.map(({work}) => work),
      firstAppearance: appearances.find(({rank}) => rank === 'first')?.work,
    });
  });
}

/** Keeps the statements that make a claim, all with one stance: `statementsOf` ranks each stance separately. */
function withOneStance(entry: Entry): Entry {
  const claims = entry.claims?.filter(({stance}) => ASSERTING_STANCES.has(stance)).map(({claim}) => claim);
  return {...entry, claims: [...new Set(claims)].map((claim) => ({claim, stance: 'reports' as const}))};
}
