/** The files that are read. */
import {readFile} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import process from 'node:process';
import {parseCsv} from '../data/csv/parse-csv.js';
import {formatOf, isFormat, type Format} from '../data/load/format.js';
import {LoadFault} from '../data/load/faults.js';
import {textOf} from '../data/load/text.js';
import {parseTimeline, type ParseResult} from '../data/parse.js';

export interface Input {
  readonly text: string;
  readonly format: Format;
  /** What people call it: its name without its folder and ending. */
  readonly title: string;
}

/** What a file holds, read as a document. */
export function readingOf({text, format, title}: Input): ParseResult {
  return format === 'csv' ? parseCsv(text, {title}) : parseTimeline(text);
}

/** A file could not be read: in words, without its name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The name of what comes through a pipe. */
const STDIN = '-';

/** @throws Unreadable */
export async function readInput(file: string): Promise<Input> {
  const text = decoded(await bytesOf(file), file);
  const name = file === STDIN ? '' : basename(file);
  return {text, format: formatIn(text, name), title: basename(name, extname(name)) || 'Timeline'};
}

/** By its ending, as an address is; what comes without one is JSON where it begins like it, and else a sheet. */
function formatIn(text: string, name: string): Format {
  const format = formatOf('', [encodeURIComponent(name)], text);
  return isFormat(format) ? format : 'csv';
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return file === STDIN ? Buffer.concat(await process.stdin.toArray()) : await readFile(file);
  } catch (error) {
    throw new Unreadable(reasonOf(error as NodeJS.ErrnoException));
  }
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return textOf(bytes, undefined, file);
  } catch (error) {
    throw error instanceof LoadFault ? new Unreadable(error.message) : error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

function reasonOf({code = '', message}: NodeJS.ErrnoException): string {
  return REASONS[code] ?? message;
}
