/** English messages of the filters and of the order. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  actors: 'Who',
  newestFirst: 'Newest first',
  clear: 'Clear filters',
  showAll: 'Show all {total}',
} as const satisfies Readonly<Record<string, Message>>;

export type FiltersKey = keyof typeof messages;
export type FiltersContext = Context<FiltersKey>;
