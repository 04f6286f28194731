/** What is wrong with a document, where, and in words. */
import type {LoadCode} from './load/faults.js';

export interface Issue {
  /** `error` refuses the document whole; `warning` does not. */
  readonly severity: 'error' | 'warning';
  /**
   * JSON path from the document's root, such as `entries[3].date`; empty for the document itself. Of a sheet, the
   * place in it, such as `row 5, column date`.
   * Of an option, its attribute's name.
   */
  readonly path: string;
  /** What kind of fault: of a document, of getting it, or `option` for an attribute or property of the element. */
  readonly code: Fault | LoadCode | 'option';
  /** What stands there, as JSON, shortened. Empty where nothing stands there. */
  readonly found: string;
  /** What was expected, where the fault names it: a type, or a list of values. */
  readonly expected: string;
  /** All of it in one sentence. */
  readonly message: string;
}

/** The words of each fault; `{found}` and `{expected}` are filled in. */
const FAULTS = {
  json: 'the text is not JSON: {expected}',
  type: '{found} is not {expected}',
  missing: 'is missing; the format requires it',
  value: '{found} is not one of {expected}',
  text: '{found} is not a text: a string that is not empty, or a map from languages to such strings',
  id: '{found} is not an id: letters, digits, ".", "_" and "-", beginning with a letter or a digit',
  language: '{found} is not a language tag such as "en" or "pt-BR"',
  country: '{found} is not a country code of two capital letters',
  integer: '{found} is not a whole number of 1 or more',
  address: '{found} is not an http(s) or relative address',
  contact: '{found} is not an e-mail, http(s) or relative address',
  'time-zone': '{found} is not an IANA time zone such as "Asia/Seoul"',
  'date-syntax': '{found} is not an EDTF date',
  'date-nonexistent': '{found} is not an EDTF date: there is no such day or time',
  'date-backwards': '{found} is not an EDTF date: the interval runs backwards',
  duplicate: '{found} stands here a second time; ids are unique',
  reference: '{found} is not the id of {expected}',
  unknown: 'is not a field of the format; it is ignored',
  // Of a sheet.
  quote:
    'a quotation mark begins a text here and does not end it: {found}; within such a text it is written twice',
  cells:
    '{found} cells stand here and the header has {expected}: a text that contains the separator needs quotation marks around it',
  column: '{found} stands in the header a second time',
  new: '{found} is not the id of {expected}; it is taken for a new one',
} as const;

export type Fault = keyof typeof FAULTS;

export function isFault(code: string): code is Fault {
  return code in FAULTS;
}

/** One issue, told in words. `path` is made of keys and indexes. */
export function issueAt(
  path: readonly PropertyKey[],
  code: Fault,
  found?: unknown,
  expected = '',
  severity: Issue['severity'] = 'error',
): Issue {
  const where = pathOf(path);
  const what = found === undefined ? '' : excerpt(found);
  // In one go: what was found may itself look like a parameter.
  const words = FAULTS[code].replace(/\{(\w+)\}/g, (_, name) => (name === 'found' ? what : expected));
  return {severity, path: where, code, found: what, expected, message: where ? `${where}: ${words}` : words};
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[A-Za-z_$][\w$]*$/.test(String(key))
          ? `.${String(key)}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('')
    .replace(/^\./, '');
}

const LONGEST = 60;
// Of a function or a symbol it makes nothing, whatever its type says.
const stringify: (value: unknown) => string | undefined = JSON.stringify;

function excerpt(value: unknown): string {
  const text = jsonOf(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    return stringify(value) ?? String(value);
  } catch {
    return `(${typeof value}, not JSON)`; // it refers to itself, or is a bigint
  }
}
