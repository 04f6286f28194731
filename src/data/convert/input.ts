/** What converters get of a file. */
import type {ConverterInput} from './converter.js';
import {jsonIn} from './json-text.js';

/** @param name the name of the file; '' if it has none */
export function inputOf(text: string, name = ''): ConverterInput {
  return {text, json: jsonIn(text), name};
}
