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
      totals.failures.push(
        `${data.name}: ${data.details?.error?.cause?.message ?? data.details?.error?.message}`,
      );
    }
  }
  saveTotals(totals);
  yield '';
}
