// Measures how long an operation takes until it is painted, and its long tasks.

/** Longer tasks are long tasks, as the browser defines them. */
const LONG_TASK_MILLISECONDS = 50;

/**
 * @param {() => unknown} act starts the operation
 * @param {() => boolean} isDone called once a frame: whether the result is in the document
 */
export async function timed(act, isDone) {
  const tasks = longTasks(false);
  const start = performance.now();
  await act();
  await painted(isDone);
  const milliseconds = performance.now() - start;
  return {milliseconds, ...(await tasks())};
}

/** Resolves after the frame in which the result is in the document is painted. */
export function painted(isDone) {
  return new Promise((resolve) => {
    const check = () => requestAnimationFrame(() => (isDone() ? afterFrame(resolve) : check()));
    check();
  });
}

/** @param buffered whether to include those since the start of the page */
export function longTasks(buffered) {
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({type: 'longtask', buffered});
  return async () => {
    await idle();
    entries.push(...observer.takeRecords());
    observer.disconnect();
    const durations = entries.map(({duration}) => duration);
    return {
      longestTask: Math.max(0, ...durations),
      blocking: durations.reduce((sum, duration) => sum + duration - LONG_TASK_MILLISECONDS, 0),
    };
  };
}

/** The sum of all layout shifts since the start of the page. */
export function layoutShift() {
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  return () => [...entries, ...observer.takeRecords()].reduce((sum, {value}) => sum + value, 0);
}

export const idle = () => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000}));
export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

// A message sent during a frame arrives after the frame is painted.
function afterFrame(resolve) {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(undefined);
}
