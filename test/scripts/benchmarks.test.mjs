// The page of benchmarks has the measured values.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {format, resolveConfig} from 'prettier';
import {RESULTS, ROOT} from '../../bench/harness/folders.mjs';
import {Results, withRemeasured} from '../../bench/harness/results.mjs';
import {Measured, plain, time} from '../../bench/report/numbers.mjs';
import {generatedParts, withParts} from '../../bench/report/page.mjs';

const PAGE = `${ROOT}docs/benchmarks.md`;
const results = JSON.parse(readFileSync(RESULTS, 'utf8'));

test('the page has the numbers of the results', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const made = withParts(page, generatedParts(new Measured(results), results));
  assert.equal(await format(made, {...(await resolveConfig(PAGE)), parser: 'markdown'}), page);
});

test('text written by hand is kept when the page is generated again', () => {
  const page = 'By hand.\n<!-- bench:a:start -->old<!-- bench:a:end -->\nBy hand too.';
  const made = withParts(page, {a: 'new'});
  assert.match(made, /^By hand\.\n<!-- bench:a:start -->\s+new\s+<!-- bench:a:end -->\nBy hand too\.$/);
});

test('a page without the markers of a part is an error', () => {
  assert.throws(() => withParts('By hand.', {a: 'new'}), /no markers for a/);
});

test('rounds become a median with the lowest and highest value', () => {
  const collected = new Results();
  for (const mount of [9, 1, 5, 2]) collected.add({contender: 'a', entries: 12}, {mount});
  assert.deepEqual(collected.toJSON().measures, [
    {contender: 'a', entries: 12, slower: 1, measure: 'mount', median: 3.5, low: 1, high: 9, rounds: 4},
  ]);
});

test('a part that is measured again replaces its own results alone', () => {
  const row = (contender, measure, median) => ({contender, entries: 12, slower: 1, measure, median});
  const saved = {
    measures: [row('a', 'mount', 1), row('a', 'storyStep', 2), row('b', 'storyDraw', 3)],
    overLimit: [{contender: 'a', entries: 12, operation: 'storyDraw'}],
    skipped: [{contender: 'b', entries: 12}],
  };
  const again = {
    measures: [row('a', 'storyStep', 4), row('a', 'storyDraw', 5)],
    overLimit: [{contender: 'b', entries: 12, operation: 'storyDraw'}],
    skipped: [],
    made: '2026-11-28',
    minutes: 1,
    machine: {load: '1'},
    parts: ['story'],
  };
  const {measures, overLimit, skipped, remeasured} = withRemeasured(saved, again);
  assert.deepEqual(measures, [row('a', 'mount', 1), ...again.measures]);
  assert.deepEqual(overLimit, again.overLimit);
  assert.deepEqual(skipped, saved.skipped);
  assert.deepEqual(remeasured, [{parts: ['story'], made: '2026-11-28', minutes: 1, load: '1'}]);
});

test('a ratio is relative to the plain list of the same size and speed', () => {
  const measured = new Measured({
    overLimit: [],
    skipped: [],
    measures: [
      {contender: 'plain-list', entries: 12, slower: 1, measure: 'mount', median: 4},
      {contender: 'a', entries: 12, slower: 1, measure: 'mount', median: 2},
      {contender: 'a', entries: 1000, slower: 1, measure: 'mount', median: 2},
    ],
  });
  assert.equal(measured.ratio('a', 12, 'mount'), 0.5);
  assert.equal(measured.ratio('a', 1000, 'mount'), undefined);
  assert.equal(measured.ratio('a', 12, 'mount', 4), undefined);
});

test('numbers have two significant digits', () => {
  assert.deepEqual([0.0421, 0.385, 1.234, 12.3, 1234].map(plain), ['0.042', '0.39', '1.2', '12', '1,234']);
  assert.deepEqual([1.26, 48.6, 1261].map(time), ['1.3 ms', '49 ms', '1.3 s']);
});
