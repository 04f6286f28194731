/** What can keep a document from coming, each with what to do next. */
import type {Issue} from '../issues.js';

/** The words of each; `{found}` and `{expected}` are filled in. */
const LOAD_FAULTS = {
  'load-address':
    '{found} is not an address to load from: use one that begins with https:// or http://, or one relative to the page',
  'load-network':
    '{found} gives no answer: check the address and the connection; where it is on another site, that site must also let this page read it (CORS)',
  'load-cors':
    '{found} answers, but does not let this page read the answer (CORS): let its server send the header Access-Control-Allow-Origin, or move the document to the site of this page',
  'load-broken': 'the answer of {found} broke off: try again; where that does not help, look at its server',
  'load-timeout': '{found} did not answer in full within {expected} s: try again later, or allow more time',
  'load-http': 'the server answers {found}: {expected}',
  'load-type': 'what came is of the type {found}: {expected}',
  'load-size': '{found} is larger than {expected} MB: make the document smaller, or allow more',
  'load-encoding':
    'what came is said to be {found}, but has characters that are not: save the document as UTF-8',
  'load-empty': '{found} is empty: check that the document was saved and published',
} as const;

export type LoadCode = keyof typeof LOAD_FAULTS;

/** What to do about an answer of the server, by its status. */
const AT_STATUS: readonly [is: (status: number) => boolean, advice: string][] = [
  [(status) => status === 404 || status === 410, 'nothing is at that address; check how it is spelt'],
  [
    (status) => status === 401 || status === 403,
    'the document is not public; publish it, or allow this page to read it',
  ],
  [(status) => status === 429, 'it was asked too often; try again later, or refresh less often'],
  [(status) => status >= 500, 'the server is in trouble; try again later'],
  [() => true, 'check that the address leads to the document itself'],
];

/** What to do about something else than JSON or CSV. */
const AT_TYPE: Readonly<Record<string, string>> = {
  page: 'a web page; check the address, whether one must sign in, and that the server calls a document application/json or text/csv',
  other:
    'neither JSON nor CSV; let the server call it application/json or text/csv, or let the address end in .json, .csv or .tsv',
};

/** A document did not come. `mayPass` where a second attempt is worth while. */
export class LoadFault extends Error {
  override readonly name = 'LoadFault';
  readonly found: string;
  readonly expected: string;

  /**
   * @param found what came or stands there, where it is not the address
   * @param expected of a type, what came instead
   */
  constructor(
    readonly code: LoadCode,
    readonly address: string,
    found = '',
    expected = '',
  ) {
    const [what, wanted] = told(code, address, found, expected);
    super(LOAD_FAULTS[code].replace(/\{(\w+)\}/g, (_, name) => (name === 'found' ? what : wanted)));
    this.found = what;
    this.expected = wanted;
  }

  /** The status that the server answered with, where it did. */
  get status(): number | undefined {
    return this.code === 'load-http' ? Number(this.found) : undefined;
  }

  get mayPass(): boolean {
    return this.code === 'load-network' || this.code === 'load-broken' || (this.status ?? 0) >= 500;
  }
}

/**
 * An issue as those of a document.
 * @param path the attribute that names the address */
export function loadIssue({code, found, expected, message}: LoadFault, path = 'src'): Issue {
  return {severity: 'error', path, code, found, expected, message: `${path}: ${message}`};
}

function told(code: LoadCode, address: string, found: string, expected: string): [string, string] {
  switch (code) {
    case 'load-http':
      return [found, AT_STATUS.find(([is]) => is(Number(found)))![1]];
    case 'load-type':
      return [quoted(found), AT_TYPE[expected] ?? expected];
    case 'load-encoding':
      return [found, expected];
    default:
      return [quoted(address), expected];
  }
}

const LONGEST = 200;

function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
