// How long something takes until it is painted, and the long tasks in it.

const LONG = 50;

/**
 * @param {() => unknown} act what starts it
 * @param {() => boolean} isDone asked once a frame whether all of it is in the document
 */
export async function timed(act, isDone) {
  const tasks = longTasks(false);
  const start = performance.now();
  await act();
  await painted(isDone);
  const milliseconds = performance.now() - start;
  return {milliseconds, ...(await tasks())};
}

/** Until the frame is painted in which all is there. */
export function painted(isDone) {
  return new Promise((resolve) => {
    const look = () => requestAnimationFrame(() => (isDone() ? afterFrame(resolve) : look()));
    look();
  });
}

/** @param buffered whether those count too that have been since the page began */
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
      blocking: durations.reduce((sum, duration) => sum + duration - LONG, 0),
    };
  };
}

/** The sum of all shifts since the page began. */
export function layoutShift() {
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  return () => [...entries, ...observer.takeRecords()].reduce((sum, {value}) => sum + value, 0);
}

export const idle = () => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000}));
export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

// A message that is sent within a frame comes after that frame is painted.
function afterFrame(resolve) {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(undefined);
}
