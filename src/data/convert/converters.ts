/** The only list of converters, in the order in which they are tried. */
import {headerRowIn, REQUIRED} from '../csv/header-row.js';
import {readTable} from '../csv/table.js';
import {trimmed} from '../blanks.js';
import {faultAt} from '../faults/fault.js';
import {parseDocument} from '../parse-document.js';
import type {Conversion, ConversionOptions, Converter, ConverterInput} from './converter.js';
import {inputOf} from './input.js';
import {iCalendar} from './icalendar/index.js';
import {markwhen} from './markwhen/index.js';
import {listIn, partsIn} from './parts.js';
import {simile} from './simile/index.js';
import {timelineJs} from './timelinejs/index.js';
import {visTimeline} from './vis/index.js';

export const CONVERTERS: readonly Converter[] = [simile, timelineJs, iCalendar, visTimeline, markwhen];

/**
 * Converts a text in one of the formats. Never throws.
 * @param name the name of the file; '' if it has none
 */
export async function convertText(
  text: string,
  name: string,
  options: ConversionOptions,
): Promise<Conversion> {
  const input = inputOf(text, name);
  const converter = CONVERTERS.find(({detects}) => detects(input));
  return converter ? converter.convert(input, options) : {faults: faultsOf(input), losses: []};
}

function faultsOf({text, json}: ConverterInput): Conversion['faults'] {
  if (json && 'faults' in json) return json.faults;
  if (json ? Object.hasOwn(partsIn(json.value), 'entries') : isOwnSheet(text))
    return [faultAt([], 'own-format')];
  if (json && hasEntries(json.value)) return parseDocument(json.value).faults;
  return [faultAt([], 'no-converter', {expected: CONVERTERS.map(({name}) => name).join(', ')})];
}

/** Entries without a document, or under another name: the faults of the record say what to write. */
function hasEntries(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  const items = Object.values(partsIn(value)).flatMap(listIn).map(partsIn);
  return items.some((item) => ['date', 'headline'].some((name) => Object.hasOwn(item, name)));
}

function isOwnSheet(text: string): boolean {
  const {rows} = readTable(text);
  const names = (rows[headerRowIn(rows, REQUIRED)] ?? []).map((cell) => trimmed(cell).toLowerCase());
  return REQUIRED.every((name) => names.includes(name));
}
