/** The core's English messages that only a page's own record needs, not the bundled article. */
import type {Message} from './message.js';

export const recordMessages = {
  'standing.reported': 'Reported',
  'standing.unstated': 'Not stated',
  'count.entries': {one: '{n} entry', other: '{n} entries'},
  'lead.more': '{n} more',
  'lead.unconfirmed': 'no confirmation on record',
  'lead.silent': 'no statement on record',
  'first.denies': 'First to deny',
  'stance.denies': 'Denies',
  'stance.none': 'Takes no stance',
  'lag.sameDay': 'same day (local dates)',
  'lag.time': '{time} later',
  'lag.about': 'about {time} later',
  'lag.later': 'later',
  'lag.unknown': '(order unknown: only local dates are given)',
  'link.repeats': 'Repeats',
  'link.denies': 'Denies',
  'link.supersedes': 'Supersedes',
  'linked.repeats': 'Repeated by',
  'linked.denies': 'Denied by',
  'linked.supersedes': 'Superseded by',
  archived: 'archived copy',
  retrieved: 'retrieved {date}',
  revised: 'Corrected {date}',
  published: 'published {date}',
  lastRevised: 'Last revised',
  corrections: 'Corrections to',
  kept: 'Not updated since {time}.',
  keptAgain: 'Still not updated since {time}.',
  noneYet: 'No entry is on the record yet.',
  'asOf.new': {one: '{n} entry new: {list}', other: '{n} entries new: {list}'},
  'asOf.more': 'and {n} more',
} as const satisfies Readonly<Record<string, Message>>;

export type RecordKey = keyof typeof recordMessages;
