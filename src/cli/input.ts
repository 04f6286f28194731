/** The files that commands read. */
import {constants} from 'node:buffer';
import {readFile, stat} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import process from 'node:process';
import {parseCsv} from '../data/csv/parse-csv.js';
import {messageFormatter} from '../data/faults/format.js';
import {messages} from '../data/faults/messages.js';
import {faultText} from '../data/faults/text.js';
import {MARKUPS, type Markup} from '../data/field-values.js';
import {formatOf, isFormat, type Format} from '../data/load/format.js';
import {toIssue} from '../data/issues.js';
import {LoadFault, loadFaults} from '../data/load/faults.js';
import {textOf} from '../data/load/text.js';
import {isSheetEditor} from '../data/sheet-editor.js';
import {parseDocument, type ParsedDocument} from '../data/parse-document.js';
import type {ParseSettings} from '../data/parse-settings.js';
import {LANGUAGE} from '../data/schema.js';
import {UsageError} from './command.js';
import {STANDARD} from './output.js';

export interface Input {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  /** As the user wrote it. */
  readonly name: string;
  /** The name of the file without its folder and extension. */
  readonly title: string;
}

export function parseInput(
  {text, format, name}: Pick<Input, 'text' | 'format' | 'name'>,
  settings?: ParseSettings,
): ParsedDocument {
  if (text.trim() === '') return {faults: [{...loadFaults.empty(name).toFault(), path: []}]};
  return format === 'csv' ? parseCsv(text, settings) : parseDocument(text, settings);
}

/** The option `--markup`. @throws UsageError */
export function markupIn(value: string | undefined): Markup | undefined {
  if (value === undefined || isMarkup(value)) return value;
  throw new UsageError(`--markup: ${value} is not one of ${MARKUPS.join(', ')}`);
}

/** The option `--lang`, if it is for texts. @throws UsageError */
export function languageIn<Value extends string | undefined>(value: Value): Value {
  if (value === undefined || LANGUAGE.test(value)) return value;
  throw new UsageError(`--lang: ${value} is not a language tag such as en or pt-BR`);
}

function isMarkup(value: string): value is Markup {
  return (MARKUPS as readonly string[]).includes(value);
}

/** A file could not be read. The message says why, without the name of the file. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** @throws Unreadable */
export async function readInput(file: string): Promise<Input> {
  const bytes = await bytesOf(file);
  const text = decoded(bytes);
  const last = file === STANDARD ? '' : basename(file);
  const title = basename(last, extname(last)) || 'Timeline';
  return {text, bytes, format: formatIn(text, last), name: file, title};
}

/** By the extension, as for an address; without one, JSON if the text begins like it, else a sheet. */
function formatIn(text: string, name: string): Format {
  const format = formatOf('', [encodeURIComponent(name)], text);
  return isFormat(format) ? format : 'csv';
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(file)) throw new Unreadable(addressText(file));
  try {
    if (file === STANDARD) return Buffer.concat(await process.stdin.toArray());
    const {size} = await stat(file);
    // No text can be longer.
    if (size > constants.MAX_STRING_LENGTH) throw new Unreadable('it is too large');
    return await readFile(file);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reasonFor(error as NodeJS.ErrnoException));
  }
}

/** An address is often that of a sheet. */
function addressText(address: string): string {
  const {message} = toIssue({...loadFaults.editor(address).toFault(), path: []});
  return isSheetEditor(address)
    ? message
    : 'it is an address, and the command reads files. Download it first';
}

function decoded(bytes: Uint8Array): string {
  try {
    return textOf(bytes, undefined);
  } catch (error) {
    if (!(error instanceof LoadFault)) throw error;
    // The caller names the file.
    throw new Unreadable(faultText({...error.toFault(), path: []}, messageFormatter(messages)));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'there is no permission to read it',
};

function reasonFor({code = '', message}: NodeJS.ErrnoException): string {
  return REASONS[code] ?? message;
}
