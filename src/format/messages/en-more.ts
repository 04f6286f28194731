/** What the element says beside `en.ts` of other documents, of earlier days and of what is filtered, in English. */
import {dateWords} from '../date-words.js';

export const enMore = {
  ...dateWords,

  'standing.reported': 'Reported',
  'standing.unstated': 'Not stated',
  'count.entries': {one: '{n} entry', other: '{n} entries'},
  'first.denies': 'First to deny',
  'stance.denies': 'Denies',
  'stance.none': 'Takes no stance',
  'lag.sameDay': 'same day, by local dates',
  'lag.time': '{time} later',
  'lag.later': 'later',
  'lag.unknown': '(order on these local dates unknown)',
  'link.repeats': 'Repeats',
  'link.denies': 'Denies',
  'link.supersedes': 'Supersedes',
  archived: 'archived copy',
  retrieved: 'retrieved {date}',
  revised: 'Corrected {date}',
  published: 'published {date}',
  lastRevised: 'Last revised',
  corrections: 'Corrections to',
  clear: 'Show everything again',
  actors: 'Who',
  newestFirst: 'Newest first',
  showAll: 'Show all {total}',
  none: 'No entry matches.',
  showRange: 'Show entries {from} to {to}',
  range: 'Entries {from} to {to} of {total}',
  kept: 'The new data cannot be shown; the earlier is kept.',
} as const satisfies Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>;
