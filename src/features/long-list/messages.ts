/** English messages of lists in sections. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  jump: 'Go to',
  go: 'Go',
  showRange: {one: 'Show entry {from}', other: 'Show entries {from} to {to}'},
  range: {one: 'Entry {from} of {total}', other: 'Entries {from} to {to} of {total}'},
} as const satisfies Readonly<Record<string, Message>>;

export type LongListKey = keyof typeof messages;
export type LongListContext = Context<LongListKey>;
