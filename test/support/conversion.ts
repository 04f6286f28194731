/** Converts texts of other formats in tests. */
import {expect} from '@open-wc/testing';
import type {Conversion, ConversionOptions, Converter} from '../../src/data/convert/converter.js';
import {inputOf} from '../../src/data/convert/input.js';
import type {Loss} from '../../src/data/convert/losses.js';
import type {Entry, TimelineDocument} from '../../src/data/schema.js';

/** A text, or a value as JSON. */
export async function conversionOf(
  converter: Converter,
  given: unknown,
  options: ConversionOptions = {},
  name = '',
): Promise<Conversion> {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  return converter.convert(inputOf(text, name), options);
}

/** The document, which has no error. */
export async function converted(
  converter: Converter,
  given: unknown,
  options?: ConversionOptions,
): Promise<TimelineDocument> {
  const {document, faults} = await conversionOf(converter, given, options);
  expect(faults.filter(({severity}) => severity === 'error')).to.deep.equal([]);
  return document!;
}

/** The only entry, and what was lost, each as `type: value` or `field: value`. */
export async function convertedEntry(
  converter: Converter,
  given: unknown,
  options?: ConversionOptions,
): Promise<{entry: Entry; lost: string[]; document: TimelineDocument}> {
  const {document, losses} = await conversionOf(converter, given, options);
  expect(document?.entries).to.have.length(1);
  return {entry: document!.entries[0]!, lost: losses.map(lossText), document: document!};
}

export function lossText({type, field, found}: Loss): string {
  return `${field ?? type}: ${found}`;
}
