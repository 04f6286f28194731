/** English messages of the page's own records. */
import {dateMessages} from '../../format/date-messages.js';
import {recordMessages} from '../../format/record-messages.js';
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  ...dateMessages,
  ...recordMessages,

  'update.isNew': 'New',
  'update.isChanged': 'Changed',
  'update.changed': {one: '{n} entry changed: {list}', other: '{n} entries changed: {list}'},
  'update.gone': {one: '{n} entry removed', other: '{n} entries removed'},
  'update.other': 'Updated.',
} as const satisfies Readonly<Record<string, Message>>;

export type RecordsKey = keyof typeof messages;
export type RecordsContext = Context<RecordsKey>;
