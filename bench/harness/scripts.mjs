// How long the main thread compiles and runs scripts while a page loads, from a trace of the browser.

const NAMES = new Set(['v8.compileModule', 'v8.evaluateModule', 'EvaluateScript']);
const MICROSECONDS_PER_MILLISECOND = 1000;

/** @returns {Promise<number>} milliseconds */
export async function scriptTime(browser, page, load) {
  await browser.startTracing(page, {categories: ['devtools.timeline', 'v8']});
  await load();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
  const microseconds = traceEvents
    .filter(({name, ph}) => ph === 'X' && NAMES.has(name))
    .reduce((sum, {dur}) => sum + dur, 0);
  return microseconds / MICROSECONDS_PER_MILLISECOND;
}
