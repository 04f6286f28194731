// Where the test runners leave their counts, and what failed, for check.mjs.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Writes the counts of a run to the file that TOTALS_FILE names; without it, does nothing.
 * @param {{passed: number, failed: number, skipped: number, failures: string[]}} totals `failures`: the tests by name,
 *   each with what it said
 */
export function saveTotals(totals) {
  const file = process.env.TOTALS_FILE;
  if (!file) return;
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(totals)}\n`);
}
