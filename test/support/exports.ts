/** The entries of a document to export, with the words for a reader, without an element. */
import {parseTimeline} from '../../src/data/parse.js';
import type {TimelineDocument} from '../../src/data/schema.js';
import type {PageStyle} from '../../src/features/export/pictures/shapes.js';
import type {FileContext, Selection} from '../../src/features/export/selection.js';
import {translator, type Translate} from '../../src/format/translate.js';
import {dateFormatter} from '../../src/format/date-formatter.js';
import {prepare} from '../../src/model/prepare.js';
import {snapshotOf, timelineOf} from '../../src/model/timeline.js';
import {en, ko} from './messages.js';
import {day} from './record.js';

/** All letters have the same width. */
export const PAGE_STYLE: PageStyle = {
  direction: 'ltr',
  fontFamily: 'any',
  background: 'white',
  text: 'black',
  muted: 'grey',
  line: 'silver',
  band: 'whitesmoke',
  measure: (text, {size}) => text.length * size * 0.55,
  colourOf: (kind = 'own') => kind,
};

interface Setting {
  /** The ids of the entries that match the filters; all if absent. */
  readonly only?: readonly string[];
  /** An EDTF day. */
  readonly asOf?: string;
  readonly locale?: string;
  /** The page's heading. */
  readonly heading?: string;
  /** Of the record's file. */
  readonly address?: string;
}

const translatorIn = (locale: string): Translate<string> =>
  translator(locale, locale.startsWith('ko') ? ko : en);

/** @throws Error if the document is not valid */
export function anExport(
  input: TimelineDocument,
  {only, asOf, locale = 'en', heading, address}: Setting = {},
): [selection: Selection, context: FileContext] {
  const {document, issues} = parseTimeline(input);
  if (!document) throw new Error(issues.map(({message}) => message).join('\n'));
  const asOfDay = asOf === undefined ? undefined : day(asOf);
  const snapshot = snapshotOf(prepare(document, asOfDay));
  const {items} = snapshot;
  const translate = translatorIn(locale);
  return [
    {
      items: items.filter(({entry}) => only?.includes(entry.id) ?? true),
      snapshot,
      total: items.length,
      asOf: asOfDay,
    },
    {
      timeline: timelineOf(document),
      heading,
      locale,
      address,
      translate,
      format: dateFormatter(locale, translate),
      translatorFor: (language) => Promise.resolve(translatorIn(language)),
    },
  ];
}
