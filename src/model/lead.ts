/** What a record says about its first claim: who confirmed or denied it, in which order, and who did neither. */
import type {Entry, TimelineDocument} from '../data/schema.js';
import type {Stance} from '../data/vocabulary.js';
import type {Rank} from './claims.js';
import type {Snapshot} from './timeline.js';

export interface Lead {
  /** The id of the claim. */
  readonly claim: string;
  /** The statements by stance. Only stances that somebody takes. */
  readonly stances: readonly LeadStance[];
  /** How many other claims the record has. */
  readonly otherClaims: number;
}

export interface LeadStance {
  readonly stance: Stance;
  /** The first, those that followed by how much later they were, then those whose place in the order is not known. */
  readonly statements: readonly LeadStatement[];
}

export interface LeadStatement {
  readonly entry: Entry;
  readonly rank: Rank;
}

/** What decides comes first. */
const STANCES: readonly Stance[] = ['confirms', 'denies', 'cautious', 'reports', 'none'];

/** @returns undefined for a record without claims */
export function leadOf(
  {claims = []}: TimelineDocument,
  {items, statements}: Pick<Snapshot, 'items' | 'statements'>,
): Lead | undefined {
  const [first] = claims;
  if (!first) return undefined;
  const groups = new Map<Stance, LeadStatement[]>(STANCES.map((stance) => [stance, []]));
  for (const {entry} of items) {
    for (const {claim, stance, rank} of statements.get(entry.id) ?? []) {
      if (claim === first.id) groups.get(stance)!.push({entry, rank});
    }
  }
  return {
    claim: first.id,
    stances: [...groups]
      .filter(([, group]) => group.length > 0)
      .map(([stance, group]) => ({
        stance,
        statements: group.toSorted((a, b) => rankKey(a.rank) - rankKey(b.rank)),
      })),
    otherClaims: claims.length - 1,
  };
}

const MINUTES_PER_DAY = 24 * 60;

/** Minutes after the first. An unknown time is after every known one: subtracting infinities would give NaN. */
function rankKey(rank: Rank): number {
  if (rank === 'first') return -1;
  if (typeof rank === 'string') return Number.MAX_VALUE;
  return 'days' in rank ? rank.days * MINUTES_PER_DAY : rank.minutes;
}
