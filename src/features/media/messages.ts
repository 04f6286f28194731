/** English messages of pictures, films, sounds and embedded pages. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  'media.video': 'Video',
  'media.audio': 'Audio',
  'media.embed': 'Content of another site',
  'media.captions': 'Captions',
  'media.load': 'Load from {host}',
  'media.open': 'Open on {host}',
  'media.blocked': 'This page does not allow content from {host}.',
} as const satisfies Readonly<Record<string, Message>>;

export type MediaKey = keyof typeof messages;
export type MediaContext = Context<MediaKey>;
