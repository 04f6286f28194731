/** markwhen, a text with a date at the beginning of lines. https://docs.markwhen.com/syntax */
import type {Event, EventGroup, ParseResult} from '@markwhen/parser';
import type {Param} from '../../faults/fault.js';
import type {Conversion, ConversionOptions, Converter, ConverterInput} from '../converter.js';
import {converterFault} from '../converter-fault.js';
import {Draft} from '../draft.js';
import {partsIn, textIn} from '../parts.js';
import {RichText} from '../rich-text.js';
import {addEvent} from './event.js';

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
    return conversionOf(parser.parse(text), options);
  } catch (error) {
    return failure((error as Error).message);
  }
}

function failure(expected: Param): Conversion {
  return {faults: [converterFault(markwhen.name, expected)], losses: []};
}

function conversionOf({events, header}: ParseResult, options: ConversionOptions): Conversion {
  const draft = new Draft(options);
  let count = 0;
  const add = (node: Event | EventGroup, section: string) => {
    if ('children' in node) for (const child of node.children) add(child, node.title || section);
    else addEvent(node, section, draft, draft.lossReporter(`event ${(count += 1)}`));
  };
  add(events, '');
  const {title, description} = partsIn(header);
  return draft.finish({title: textIn(title), description: RichText.ofPlain(textIn(description))});
}
