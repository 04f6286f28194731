/** A fault of a document, of loading it, or of an option: a code with parameters. `text.ts` turns it into a text. */
import type {FaultCode} from './codes.js';
import type {FaultKey} from './messages.js';

export interface Fault {
  /** A document with an `error` is not shown at all. */
  readonly severity: 'error' | 'warning';
  readonly code: FaultCode;
  readonly path: FaultPath;
  /** What the message of the code has placeholders for: mostly `found` and `expected`. */
  readonly params: Params;
  /** A date that is not EDTF, a text that is not JSON, or an unknown field: `advice.ts` finds what to write instead. */
  readonly written?: string;
  /** The document that lacks its entries, or an object with an unknown field: it may be another name of one that is missing. */
  readonly document?: unknown;
  /** By name, the fields that an object with an unknown field can have. */
  readonly fields?: object;
}

export type FaultPath = DocumentPath | SheetPath | ListPath | OptionPath;

/** The keys and indexes that lead to a value in a document; none for the document itself. */
export type DocumentPath = readonly PropertyKey[];

/** A place in a sheet, as spreadsheets count: from 1, the header is row 1. */
export interface SheetPath {
  readonly row?: number;
  /** The name in the header, or the letter that spreadsheets show. */
  readonly column?: string;
  /** The line in a cell that has a line for each object of a list. */
  readonly line?: number;
}

/** A place in a list of the page. */
export interface ListPath {
  /** The number of the item, from 1. */
  readonly item: number;
  /** The keys of the value in the item's entry. */
  readonly keys: DocumentPath;
}

/** The name of an option, as the attribute is called. */
export interface OptionPath {
  readonly option: string;
}

/** A text that is the same in every language, such as a quoted value; a number; or another message. */
export type Param = string | number | MessageReference;

export interface MessageReference {
  readonly key: FaultKey;
  readonly params?: Params;
}

export type Params = Readonly<Record<string, Param>>;

interface Details {
  /** The value at the path; absent if there is none. */
  readonly found?: unknown;
  readonly expected?: Param;
  readonly severity?: Fault['severity'];
  readonly written?: string;
  readonly document?: unknown;
  readonly fields?: object;
}

/** A fault of a document or of a sheet; an error unless something else is said. */
export function faultAt(
  path: DocumentPath | SheetPath,
  code: FaultCode,
  {found, expected, severity = 'error', ...forAdvice}: Details = {},
): Fault {
  const params: Params = {
    ...(found !== undefined && {found: excerpt(found)}),
    ...(expected !== undefined && {expected}),
  };
  return {severity, code, path, params, ...forAdvice};
}

const MAX_LENGTH = 60;
// Despite its type, it returns undefined for a function or a symbol.
const stringify: (value: unknown) => string | undefined = JSON.stringify;

/** A value as JSON, shortened. */
function excerpt(value: unknown): string {
  const text = jsonOf(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    return stringify(value) ?? String(value);
  } catch {
    return `(${typeof value}, not JSON)`; // it contains itself, or is a bigint
  }
}
