/** The English messages of the lanes. */
import {dateMessages} from '../../format/date-messages.js';
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  ...dateMessages,

  'lanes.nobody': 'No actor named',
  'lanes.elsewhere': 'Its entries involve other actors and are listed under them.',
  'lanes.eras': 'Eras',
  'lanes.view': 'Visible period',
  'lanes.earlier': 'Earlier',
  'lanes.later': 'Later',
  'lanes.zoomOut': 'Zoom out',
  'lanes.zoomIn': 'Zoom in',
  'lanes.fit': 'Whole period',
  'lanes.utc': 'times in UTC{offset}',
  'lanes.keys':
    'Use the arrow keys to move between entries and Enter to open one. Plus and minus zoom; 0 shows the whole period.',
} as const satisfies Readonly<Record<string, Message>>;

export type LanesKey = keyof typeof messages;
export type LanesContext = Context<LanesKey>;
