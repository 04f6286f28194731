// The memory of a page after garbage collection, and how long its main thread was busy.

const BYTES_PER_MEGABYTE = 1024 * 1024;
const MILLISECONDS_PER_SECOND = 1000;

/** @returns {Promise<{heap: number, nodes: number, listeners: number}>} heap: of scripts, in MB */
export async function memoryOf(devtools) {
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes, JSEventListeners} = await metricsOf(devtools);
  return {heap: JSHeapUsedSize / BYTES_PER_MEGABYTE, nodes: Nodes, listeners: JSEventListeners};
}

/** The time that the main thread has been busy so far, in milliseconds, without waiting for the processor. */
export async function busyTime(devtools) {
  return (await metricsOf(devtools)).ThreadTime * MILLISECONDS_PER_SECOND;
}

async function metricsOf(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}
