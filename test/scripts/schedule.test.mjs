import assert from 'node:assert/strict';
import test from 'node:test';
import {runSteps} from '../../scripts/schedule.mjs';

/** Runs steps that last as many turns as their `turns` say, and notes which run at each start. */
async function runNoted(steps, atOnce) {
  const running = new Set();
  const starts = [];
  const run = async ({name, turns = 1}) => {
    running.add(name);
    starts.push([...running].join(' '));
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    running.delete(name);
    return `${name} done`;
  };
  return {results: await runSteps(steps, run, atOnce), starts};
}

test('no more steps run at once than allowed, and the results are in order', async () => {
  const steps = [{name: 'a', turns: 3}, {name: 'b'}, {name: 'c'}];
  const {results, starts} = await runNoted(steps, 2);
  assert.deepEqual(starts, ['a', 'a b', 'a c']);
  assert.deepEqual(results, ['a done', 'b done', 'c done']);
});

test('a step waits for the one that it comes after, and the next ones pass', async () => {
  const steps = [{name: 'a', turns: 3}, {name: 'b', after: 'a'}, {name: 'c'}];
  const {starts} = await runNoted(steps, 2);
  assert.deepEqual(starts, ['a', 'a c', 'b']);
});

test('a step does not wait for one that is not run', async () => {
  const {starts} = await runNoted([{name: 'b', after: 'a'}], 2);
  assert.deepEqual(starts, ['b']);
});

test('nothing runs beside a step that runs alone', async () => {
  const steps = [{name: 'a', turns: 2}, {name: 'b', alone: true, turns: 2}, {name: 'c'}, {name: 'd'}];
  const {starts} = await runNoted(steps, 2);
  assert.ok(starts.includes('b'));
  assert.ok(starts.every((names) => names === 'b' || !names.includes('b')));
});

test('a step that throws ends the run', async () => {
  const run = () => Promise.reject(new Error('no'));
  await assert.rejects(runSteps([{name: 'a'}], run, 2), /no/);
});
