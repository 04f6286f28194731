/** The core's English messages: of the list, its header and its controls. Each feature has its own messages. */
import type {Kind} from '../data/vocabulary.js';
import type {DateKey} from './date-messages.js';
import type {RecordKey} from './record-messages.js';
import type {Message} from './message.js';

export const coreMessages = {
  // Not shown: the locales, separated by spaces, whose numbers, lists and dates are written by the patterns 'list.…' and
  // 'date.…' instead of by `Intl`, whose first formatter takes a browser longer than the rest of a first view. Such a locale
  // must put commas between thousands, and must have no plural form but `one` for 1 and `other`. If there is none: 'none'.
  // test/format/patterns.test.ts compares the patterns with `Intl`.
  'patterns.locales': 'en en-GB',
  'list.two': '{first} and {second}',

  'kind.confirmation': 'Confirmation',
  'kind.response': 'Response',
  'kind.movement': 'Movement',
  'kind.stance': 'Stance',
  'kind.assessment': 'Assessment',
  'kind.question': 'Open question',
  'kind.event': 'Event',

  'standing.confirmed': 'Confirmed',
  'standing.announced': 'Announced',
  'standing.on-record': 'On the record',
  'standing.unnamed-official': 'Unnamed official',
  'standing.described': 'As the source describes',
  'standing.speculation': 'Speculation',
  'standing.unclear': 'Unclear',
  reportedBy: 'Reported by {who}, {date}',
  about: 'about {who}',

  'basis.stated': 'stated',
  'basis.inferred': 'inferred',
  'basis.corroborated': 'dated by other reports',
  'basis.undated': 'undated',
  basisFrom: '{basis} from {words}',
  basisWords: '{basis}: {words}',
  quoted: '“{text}”',

  'count.confirmations': {one: '{n} official confirmation', other: '{n} official confirmations'},
  'count.responses': {one: '{n} response', other: '{n} responses'},
  'count.questions': {one: '{n} open question', other: '{n} open questions'},
  timeline: 'Timeline',
  'lead.place': '{date} ({place})',
  'lead.claims': {one: '{n} more claim', other: '{n} more claims'},
  moreRelations: '{n} more',

  'first.confirms': 'First to confirm',
  'first.reports': 'First to report',
  'stance.confirms': 'Confirms',
  'stance.reports': 'Reports',
  'stance.cautious': 'Cautious',
  stanceLag: '{stance} {lag}',
  'lag.days': {one: 'one day later (local dates)', other: '{n} days later (local dates)'},

  'link.responds-to': 'Responds to',
  'link.follows': 'Follows',
  'link.about': 'About',
  'linked.responds-to': 'Answered by',
  'linked.follows': 'Followed by',
  'linked.about': 'Subject of',

  details: 'Sources and notes',
  sources: 'Sources',
  corroboration: 'Also reported by',
  dating: 'How the date is known',
  reportDating: 'How the day of the report is known',
  place: 'Place',
  note: 'Editor’s note',
  paragraphs: {one: 'paragraph {list}', other: 'paragraphs {list}'},

  source: 'Source',
  by: 'by {author}',
  licence: 'Licence',
  eras: 'Eras',
  datedLegend: 'dotted: not stated in the source',

  layout: 'Layout',
  'layout.list': 'List',
  'layout.story': 'Story',
  'layout.lanes': 'Lanes',
  'layout.claims': 'Claims',
  toolbar: 'Controls',
  kinds: 'Kinds',
  allKinds: 'All',
  filter: 'Filter',
  search: 'Search',
  shown: '{shown} of {total} shown',
  loading: 'Loading…',
  failed: 'This timeline could not be loaded.',
  failedAgain: 'This timeline still could not be loaded.',
  offline: 'You are offline.',
  partFailed: 'Part of this timeline did not load.',
  retry: 'Try again',

  none: 'No entry matches.',

  'selected.name': 'Selected entry',
  'selected.close': 'Close',
} as const satisfies Readonly<Record<string, Message> & Record<`kind.${Kind}`, Message>>;

/** All messages of the core's views. Those that the article does not need come with `features/records`. */
export type CoreKey = keyof typeof coreMessages | RecordKey | DateKey;
