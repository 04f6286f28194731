/** English messages of the export control and of the exported files. */
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
  'export.denied': 'The page around this frame does not allow downloads.',
  'export.noFile': 'No file? The page around this frame may not allow downloads.',
  'export.showText': 'Show as text',
  'export.copy': 'Copy text',
  'export.copied': 'Text copied',
  'export.byHand': 'Your browser does not allow copying here. The text is selected: copy it by hand.',
  'export.failed': 'The file could not be made. Please try again.',
  'export.tooLarge': 'No file was created: it would be too large. Show fewer entries, and try again.',
  'export.tooHigh':
    'No file was created: its texts would be too small to read. Show fewer entries, or choose SVG, which holds more.',
  'export.none': 'No file was created: none of these entries can be in a calendar.',
  'export.leftOut': {
    one: '{n} entry cannot be in this file and is left out:',
    other: '{n} entries cannot be in this file and are left out:',
  },
  'export.nobody': 'No actor named',
  'export.undated': {one: '{n} entry without a date', other: '{n} entries without a date'},
  'export.utc': 'times in UTC{offset}',
  'export.drawn-confirmed': 'Filled: confirmed, announced or on the record',
  'export.drawn-reported': 'Outline: reported, by an unnamed official, described or not stated',
  'export.drawn-unclear': 'Dashed: speculation or unclear',
  'export.kind': 'it has no date, and its kind is a word that a sheet reserves for other rows',
  'export.date': 'it has no date',
  'export.start': 'its start is not known',
  'export.range': 'a calendar file holds the years 1 to 9999 only',

  'calendar.span': 'The calendar shows all days on which this may have happened.',
  'calendar.within': 'This happened on one day of this period; the calendar shows the last day.',
  'calendar.lasting':
    'The first or the last day is not known; the calendar shows all days that this may have lasted.',
  'calendar.after': 'This happened on this day or later; the calendar shows the first possible day.',
  'calendar.start': 'The calendar shows only when it began.',
  'calendar.zone': 'The time zone is not known; the calendar shows the day.',
} as const satisfies Readonly<Record<string, Message>>;

export type ExportKey = keyof typeof messages;
export type ExportContext = Context<ExportKey>;
