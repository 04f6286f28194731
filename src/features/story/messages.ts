/** English messages of the layout `story`. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  /** What the region and a slide are called: screen readers say it instead of "region" and "group". */
  'story.role': 'slide show',
  'story.slideRole': 'slide',
  'story.title': 'Title slide',
  'story.slide': '{n} of {total}, {date}: {headline}',
  'story.position': '{n} of {total}',
  'story.entries': {one: '{n} entry', other: '{n} entries'},
  'story.previous': 'Previous',
  'story.next': 'Next',
  'story.navigator': 'Position in time',
} as const satisfies Readonly<Record<string, Message>>;

export type StoryKey = keyof typeof messages;
export type StoryContext = Context<StoryKey>;
