/** English messages of the embed control. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  'embed.label': 'Embed',
  'embed.what': 'Paste this into a page, and it shows what you see here now.',
  'embed.code': 'HTML',
  'embed.copy': 'Copy HTML',
  'embed.copied': 'HTML copied',
  'embed.byHand': 'Your browser does not allow copying here. The HTML is selected: copy it by hand.',
  'embed.script': 'The second line only adjusts the height of the frame. Without it, the frame scrolls.',
} as const satisfies Readonly<Record<string, Message>>;

export type EmbedKey = keyof typeof messages;
export type EmbedContext = Context<EmbedKey>;
