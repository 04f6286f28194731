/** English messages of the lanes layout. */
import {dateMessages} from '../../format/date-messages.js';
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  ...dateMessages,

  'lanes.nobody': 'No actor named',
  'lanes.elsewhere': 'Its entries are told with an actor who shares them.',
  'lanes.view': 'Part of time in view',
  'lanes.earlier': 'Earlier',
  'lanes.later': 'Later',
  'lanes.zoomOut': 'Zoom out',
  'lanes.zoomIn': 'Zoom in',
  'lanes.fit': 'Whole period',
  'lanes.utc': 'times in UTC',
  'lanes.keys':
    'Arrow keys lead from entry to entry, Enter opens one. Plus and minus zoom, 0 shows the whole period.',
} as const satisfies Readonly<Record<string, Message>>;

export type LanesKey = keyof typeof messages;
export type LanesContext = Context<LanesKey>;
