/** The English messages of the lanes. */
import {dateMessages} from '../../format/date-messages.js';
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  ...dateMessages,

  'lanes.nobody': 'No actor named',
  'lanes.elsewhere': 'All its entries also belong to other actors, and are in their lanes.',
  'lanes.view': 'Visible period',
  'lanes.earlier': 'Earlier',
  'lanes.later': 'Later',
  'lanes.zoomOut': 'Zoom out',
  'lanes.zoomIn': 'Zoom in',
  'lanes.fit': 'Whole period',
  'lanes.busiest': 'Zoom to the busiest days',
  'lanes.busiestHours': 'Zoom to the busiest hours',
  'lanes.busiestPeriod': 'Zoom to the busiest period',
  'lanes.before': '{n} earlier',
  'lanes.after': '{n} later',
  'lanes.more': '{n} more',
  'lanes.utc': 'times in UTC{offset}',
  'lanes.keys':
    'Use the arrow keys to move between entries and Enter to open one. Plus and minus zoom; 0 shows the whole period.',

  // On the curve from the entry that has the link.
  'lanes.link.responds-to': 'answers',
  'lanes.link.follows': 'follows',
  'lanes.link.about': 'about',
  'lanes.link.repeats': 'repeats',
  'lanes.link.denies': 'denies',
  'lanes.link.supersedes': 'replaces',
} as const satisfies Readonly<Record<string, Message>>;

export type LanesKey = keyof typeof messages;
export type LanesContext = Context<LanesKey>;
