// What the browser tells of a page: what it holds once what can be collected is collected, and how busy it was.

const BYTES_A_MEGABYTE = 1024 * 1024;
const MILLISECONDS_A_SECOND = 1000;

/** @returns {Promise<{heap: number, nodes: number, listeners: number}>} heap in MB, of scripts alone */
export async function memoryOf(devtools) {
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes, JSEventListeners} = await metricsOf(devtools);
  return {heap: JSHeapUsedSize / BYTES_A_MEGABYTE, nodes: Nodes, listeners: JSEventListeners};
}

/** How long its main thread has worked by now, in milliseconds: waiting for the processor does not count. */
export async function busyTime(devtools) {
  return (await metricsOf(devtools)).ThreadTime * MILLISECONDS_A_SECOND;
}

/** The counters of the page, by name. */
async function metricsOf(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}
