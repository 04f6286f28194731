// Counts the tests of @web/test-runner by engine: its own summary counts a test once for all engines.
import path from 'node:path';
import {saveTotals} from './totals.mjs';

/** A reporter that prints a line an engine and saves the sum. */
export function countingReporter() {
  return {
    onTestRunFinished({sessions}) {
      const engines = [...new Set(sessions.map(({browser}) => browser.name))];
      const counts = engines.map((name) => countAll(sessions.filter(({browser}) => browser.name === name)));
      engines.forEach((name, index) => console.log(`${name}: ${inWords(counts[index])}`));
      saveTotals({...sum(counts), failures: sessions.flatMap(failuresOf)});
    },
  };
}

function countAll(sessions) {
  return sum(sessions.map(countOne));
}

// A file that does not load, or throws outside its tests, has no failed test and yet has failed.
function countOne({passed, testResults}) {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  const fileFailed = passed === false && failed === 0 ? 1 : 0;
  return {passed: tests.length - skipped - failed, failed: failed + fileFailed, skipped};
}

function failuresOf({browser, testFile, passed, testResults, errors}) {
  const failed = testResults ? testsOf(testResults).filter((test) => !test.skipped && !test.passed) : [];
  const all = failed.length > 0 || passed !== false ? failed : [{name: 'the file', error: errors?.[0]}];
  return all.map(
    ({name, error}) => `${browser.name}, ${path.relative('', testFile)}: ${name}: ${error?.message}`,
  );
}

/** The tests of a suite and of those in it. The name of a test is that of its suites, then its own. */
const testsOf = ({tests, suites}, within = '') => [
  ...tests.map((test) => ({...test, name: within + test.name})),
  ...suites.flatMap((suite) => testsOf(suite, `${within}${suite.name}: `)),
];

function sum(counts) {
  const total = (name) => counts.reduce((all, count) => all + count[name], 0);
  return {passed: total('passed'), failed: total('failed'), skipped: total('skipped')};
}

const inWords = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
