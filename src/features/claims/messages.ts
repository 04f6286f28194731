/** English messages of the layout by claims. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  'claims.caption': 'Who said what about each claim, and when',
  'claims.claim': 'Claim',
  'claims.nobody': 'No actor named',
  'claims.first': 'first',
  'claims.unknown': 'order unknown: only local dates are given',
  'claims.absent': 'no statement on record',
  'claims.absentOf': 'No statement on record: {who}',
  'claims.held': 'statement not shown',
  'claims.heldOf': 'Statement not shown: {who}',
  /** In place of the names of many actors. */
  'claims.actors': {one: '{n} actor', other: '{n} actors'},
  'claims.showRange': {one: 'Show claim {from}', other: 'Show claims {from} to {to}'},
  'claims.range': {one: 'Claim {from} of {total}', other: 'Claims {from} to {to} of {total}'},
  'claims.none': 'This record has no claims.',
  'claims.noneYet': 'No statement about a claim is on record.',
  'claims.noneShown': 'None of the entries shown has a statement about a claim.',
} as const satisfies Readonly<Record<string, Message>>;

export type ClaimsKey = keyof typeof messages;
export type ClaimsContext = Context<ClaimsKey>;
