// Mounts a timeline on a loaded page, and then scrolls, changes and filters it.
import {openPage, TimeLimitError} from '../harness/browser.mjs';
import {memoryOf} from '../harness/memory.mjs';
import {checkRendered} from '../harness/rendered.mjs';

/**
 * @param {(values: Record<string, number>) => void} onMeasured called after each operation
 * @returns {Promise<string | undefined>} the operation that took longer than the limit
 */
export async function work({browser, server, contender, entries, slower, limit}, onMeasured) {
  const opened = await openPage(browser, {slower, limit});
  const {page, devtools, openContender, call} = opened;
  await openContender({server, contender, entries});
  await call('prepare');
  let operation = 'mount';
  try {
    const {milliseconds, longestTask, blocking} = await call('mount');
    onMeasured({mount: milliseconds, longestTask, blocking});
    const {heap, nodes} = await memoryOf(devtools);
    onMeasured({heap, nodes});
    await checkRendered(page, contender.name, await call('firstTitle'));
    for (operation of ['scroll', 'append', 'filter', 'all', 'search', 'all', 'layout']) {
      const result = await call(operation);
      if (result && operation !== 'all') onMeasured({[operation]: result.late ?? result.milliseconds});
    }
    await opened.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    return operation;
  }
}
