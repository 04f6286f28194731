/** markwhen, a text with a date at the beginning of lines. https://docs.markwhen.com/syntax */
import type {Event, EventGroup, ParseResult} from '@markwhen/parser';
import type {Param} from '../../faults/fault.js';
import type {Conversion, ConversionOptions, Converter, ConverterInput} from '../converter.js';
import {converterFault} from '../converter-fault.js';
import {Draft} from '../draft.js';
import {reportRest, type ReportLoss} from '../losses.js';
import {partsIn, take, takeText, type Parts} from '../parts.js';
import {RichText} from '../rich-text.js';
import {addEvent, takeZone, type Surroundings} from './event.js';

export const markwhen: Converter = {
  name: 'markwhen',
  detects: ({text, json, name}) =>
    /\.(?:mw|markwhen)$/i.test(name) || (!json && /^\d{4}(?:[-/\d ]*):\s*\S/m.test(text)),
  convert,
};

const PACKAGE = '@markwhen/parser';

/** The parser is a package that only users of this format install. */
async function convert({text}: ConverterInput, options: ConversionOptions): Promise<Conversion> {
  const parser = await import('@markwhen/parser').catch(() => undefined);
  if (!parser) return failure({key: 'expected.install', params: {package: PACKAGE}});
  try {
    const lines = text.replace(/\r\n?/g, '\n');
    return conversionOf(parser.parse(lines), lines, options);
  } catch (error) {
    return failure((error as Error).message);
  }
}

function failure(expected: Param): Conversion {
  return {faults: [converterFault(markwhen.name, expected)], losses: []};
}

function conversionOf({events, header}: ParseResult, lines: string, options: ConversionOptions): Conversion {
  const draft = new Draft(options);
  const head = partsIn(header);
  const [title, description] = ['title', 'description'].map((key) => takeText(head, key));
  const zone = takeZone(head);
  const isDayFirst = head.dateFormat === 'd/M/y';
  reportHeader(head, draft.lossReporter('header'));
  let count = 0;
  const add = (node: Event | EventGroup, around: Surroundings) => {
    if (!('children' in node)) {
      addEvent(node, around, draft, draft.lossReporter(`event ${(count += 1)}`));
      return;
    }
    const inside = {
      ...around,
      section: node.title || around.section,
      zone: takeZone(partsIn(node.properties)) || around.zone,
    };
    for (const child of node.children) add(child, inside);
  };
  add(events, {section: '', zone, isDayFirst, lines});
  return draft.finish({title, description: RichText.ofPlain(description!)});
}

/** What only says how the document is read, drawn or shared. */
const HEADER = ['dateFormat', 'view', 'edit'];

/** The colour of a tag is in it under the name of the tag after a bracket. */
function reportHeader(head: Parts, reportLoss: ReportLoss): void {
  for (const key of Object.keys(head)) {
    if (HEADER.includes(key) || key.startsWith(')')) take(head, key);
  }
  reportRest(head, reportLoss);
}
