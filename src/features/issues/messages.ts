/** The English messages of the list of faults. Those of the faults themselves are in `data/`, which needs them without this feature. */
import {messages as faultMessages} from '../../data/faults/messages.js';
import type {Message} from '../../format/message.js';

export const messages = {
  ...faultMessages,

  'faults.details': 'What went wrong',
  'faults.errors': {one: '{n} error:', other: '{n} errors:'},
  'faults.warnings': {
    one: '{n} warning, which does not prevent display:',
    other: '{n} warnings, which do not prevent display:',
  },
  'faults.more': 'Show {n} more',
  /** The same fault in many places. */
  'faults.same': '{fault} {n} times: {places}',
  'faults.dates': '{n} dates are written like {found}: {places}. {fault}',
  'faults.addresses': '{n} addresses are written like {found}: {places}. {fault}',
  'place.columns': 'columns {columns}',
  'place.rows': 'rows {rows}, column {column}',
  'faults.none': 'no faults',
} as const satisfies Readonly<Record<string, Message>>;

export type IssuesKey = keyof typeof messages;
