/** What the lanes say of themselves, in English. */
import {enSelected} from '../../format/messages/en-selected.js';

export const enLanes = {
  ...enSelected,
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
} as const;
