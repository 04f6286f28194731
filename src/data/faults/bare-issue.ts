import type {Issue} from '../issues.js';
import type {DocumentPath, Fault, FaultPath} from './fault.js';
import {isDocumentPath, keysText} from './path.js';

/** A fault as an issue, while its wording has not loaded: the code is its message. */
export function bareIssue({severity, code, path, params: {found = ''}}: Fault): Issue {
  return {
    severity,
    path: bareText(path),
    code,
    found: typeof found === 'object' ? '' : String(found),
    expected: '',
    message: code,
  };
}

/** `entries[3].date`, `src`; for the third row of a sheet `row 3`. */
function bareText(path: FaultPath): string {
  if (isDocumentPath(path)) return keysText(path);
  if ('option' in path) return path.option;
  const parts = Object.entries(path as Readonly<Record<string, string | number | DocumentPath>>);
  return parts
    .map(([name, value]) => `${name} ${typeof value === 'object' ? keysText(value) : value}`)
    .join(', ');
}
