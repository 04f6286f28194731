/** English messages of the claims layout. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  'claims.caption': 'Who said what on each claim, and when they said it',
  'claims.claim': 'Claim',
  'claims.nobody': 'Nobody named',
  'claims.first': 'first',
  'claims.unknown': 'order on these local dates unknown',
  'claims.absent': 'no statement on record',
  'claims.absentOf': 'No statement on record: {who}',
  'claims.held': 'statement not shown',
  'claims.heldOf': 'Statement not shown: {who}',
  'claims.none': 'This record makes no claims.',
  'claims.noneYet': 'No statement on a claim is on record.',
  'claims.noneShown': 'No entry that is shown speaks to a claim.',
} as const satisfies Readonly<Record<string, Message>>;

export type ClaimsKey = keyof typeof messages;
export type ClaimsContext = Context<ClaimsKey>;
