// A slow network: from the navigation to the painted entries, where each request takes long and bytes come slowly.
import {openPage} from '../harness/browser.mjs';

const BITS_PER_BYTE = 8;

/**
 * @returns {Promise<{networkPainted: number, networkRest: number}>} milliseconds: from the navigation until the entries are
 *   painted; and the part of it after the last file has arrived
 */
export async function slowNetwork({browser, server, contender, entries}, {latency, kilobits}) {
  const {page, devtools, openContender, call, close} = await openPage(browser);
  const throughput = (kilobits * 1000) / BITS_PER_BYTE;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await openContender({server, contender, entries}, '&load');
  const {milliseconds} = await call('loaded');
  const lastFile = await page.evaluate(() =>
    Math.max(
      ...performance
        .getEntriesByType('resource')
        .map((entry) => /** @type {PerformanceResourceTiming} */ (entry).responseEnd),
    ),
  );
  await close();
  return {networkPainted: milliseconds, networkRest: milliseconds - lastFile};
}
