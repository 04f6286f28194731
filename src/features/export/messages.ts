/** English messages of the export control, and of the files that it makes. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  'export.label': 'Export',
  'export.json': 'Data (JSON)',
  'export.csv': 'Spreadsheet (CSV)',
  'export.ics': 'Calendar (iCalendar)',
  'export.svg': 'Picture (SVG)',
  'export.png': 'Picture (PNG)',
  'export.all': {one: '{n} entry, the whole record', other: 'All {n} entries'},
  'export.some': '{n} of {total} entries, as filtered',
  'export.as-of': '{what}, as of {date}',
  'export.excerpt': 'An excerpt: {n} of {total} entries.',
  'export.excerptAsOf': 'An excerpt, as of {date}: {n} of {total} entries.',
  'export.making': 'Making the file…',
  'export.made': 'Download started: {name}.',
  'export.failed': 'The file could not be made. Please try again.',
  'export.none': 'No file: none of these entries has a place in a calendar.',
  'export.leftOut': {
    one: '{n} entry has no place in a calendar and is left out:',
    other: '{n} entries have no place in a calendar and are left out:',
  },
  'export.nobody': 'No actor named',
  'export.utc': 'times in UTC',
  'export.drawn-confirmed': 'Filled: confirmed, announced or on the record',
  'export.drawn-reported': 'Outline: reported, by an unnamed official, described or not stated',
  'export.drawn-unclear': 'Dashed: speculation or unclear',
  'export.start': 'its start is not known',
  'export.range': 'a calendar file holds the years 1 to 9999 only',

  'calendar.span': 'The calendar shows every day that it can have been.',
  'calendar.within': 'It fell on some day of this time; the calendar shows the last.',
  'calendar.start': 'The calendar shows only when it began.',
  'calendar.zone': 'The time zone is not known; the calendar shows the day.',
} as const satisfies Readonly<Record<string, Message>>;

export type ExportKey = keyof typeof messages;
export type ExportContext = Context<ExportKey>;
