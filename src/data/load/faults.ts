/** What can go wrong while a document loads, each with what to do next. */
import type {LoadCode} from '../faults/codes.js';
import type {Fault, MessageReference, Params} from '../faults/fault.js';

/** A document could not be loaded. */
export class LoadFault extends Error {
  override readonly name = 'LoadFault';

  /** @param canRetry whether a second attempt may succeed */
  constructor(
    readonly code: LoadCode,
    readonly params: Params,
    readonly canRetry = false,
  ) {
    super(code);
  }

  /** The fault of the option `src`, which names the address. */
  toFault(): Fault {
    const {code, params} = this;
    return {severity: 'error', code, path: {option: 'src'}, params};
  }
}

/** The faults, by code. Sizes are in bytes, times in milliseconds. */
export const loadFaults = {
  address: (address: string) => new LoadFault('load-address', {found: quoted(address)}),
  quotes: (address: string) => new LoadFault('load-quotes', {found: quoted(address)}),
  network: (address: string) => new LoadFault('load-network', {found: quoted(address)}, true),
  cors: (address: string) => new LoadFault('load-cors', {found: quoted(address)}),
  file: (address: string) => new LoadFault('load-file', {found: quoted(address)}),
  editor: (address: string) => new LoadFault('load-editor', {found: quoted(address)}),
  broken: (address: string) => new LoadFault('load-broken', {found: quoted(address)}, true),
  timeout: (address: string, time: number) =>
    new LoadFault('load-timeout', {found: quoted(address), expected: time / 1000}),
  http: (address: string, status: number) =>
    new LoadFault(
      'load-http',
      {address: quoted(address), found: status, expected: {key: adviceFor(status)}},
      status >= 500,
    ),
  type: (address: string, type: string, sent: 'page' | 'other') =>
    new LoadFault('load-type', {
      address: quoted(address),
      found: quoted(type),
      expected: {key: `expected.type-${sent}`},
    }),
  size: (address: string, limit: number) =>
    new LoadFault('load-size', {found: quoted(address), expected: limit / 1_000_000}),
  encoding: (encoding: string) => new LoadFault('load-encoding', {found: encoding}),
  binary: () => new LoadFault('load-binary', {}),
  empty: (address: string) => new LoadFault('load-empty', {found: quoted(address)}),
};

/** What to do about a status. */
function adviceFor(status: number): MessageReference['key'] {
  if (status === 404 || status === 410) return 'expected.http-nowhere';
  if (status === 401 || status === 403) return 'expected.http-private';
  if (status === 429) return 'expected.http-often';
  return status >= 500 ? 'expected.http-trouble' : 'expected.http-other';
}

const MAX_LENGTH = 200;

function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
}
