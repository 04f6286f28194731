/** How a document is loaded, as a page asks for it. */
import type {LoadSettings} from './loader.js';
import {readerOf, type OptionParser, type Warn} from './options.js';

/** The options as they are set, before they are read. */
export interface RawLoadOptions {
  readonly timeout: unknown;
  readonly maxBytes: unknown;
  readonly refresh: unknown;
}

/** More often than this, a server is in the right to refuse. */
const OFTEN = 5;
const MILLISECONDS = 1000;

/** What is not set is left to what loads. */
export function loadOptions({timeout, maxBytes, refresh}: RawLoadOptions, warn: Warn): LoadSettings {
  const read = readerOf(warn);
  const ms = (seconds: number | undefined) => seconds && seconds * MILLISECONDS;
  return {
    timeout: ms(read('timeout', timeout, atLeast(1, 'a number of seconds'))),
    maxBytes: read('max-bytes', maxBytes, atLeast(1, 'a number of bytes')),
    refresh: ms(read('refresh', refresh, atLeast(OFTEN, 'a number of seconds'))),
  };
}

function atLeast(least: number, what: string): OptionParser<number> {
  return {
    of: (value) => {
      const number = typeof value === 'string' && value.trim() ? Number(value) : value;
      return Number.isFinite(number) && (number as number) >= least ? (number as number) : undefined;
    },
    expected: `${what} from ${least}`,
  };
}
