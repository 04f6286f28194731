// Counts the tests of `node --test`; suites and files, which it also reports, are not tests.
import {saveTotals} from './totals.mjs';

/** A reporter for `--test-reporter`; prints nothing. */
export default async function* countTests(events) {
  const totals = {passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([])};
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined) totals.skipped += 1;
    else if (type === 'test:pass') totals.passed += 1;
    else {
      totals.failed += 1;
      totals.failures.push(`${data.name}: ${describeError(data.details?.error)}`);
    }
  }
  saveTotals(totals);
  yield '';
}

/** The message, and the line of the test files where it happened: one that waits for a page says nothing else. */
function describeError(error) {
  const {message, stack} = error?.cause ?? error ?? {};
  const place = /\btest\/\S+:\d+(?=:\d+)/u.exec(stack ?? '')?.[0];
  return place === undefined ? `${message}` : `${message} (${place})`;
}
