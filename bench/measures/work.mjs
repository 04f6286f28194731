// What can be done with a timeline, one thing after the other, on a page that is loaded already.
import {CutOff, openPage} from '../harness/browser.mjs';
import {memoryOf} from '../harness/memory.mjs';
import {checkRendered} from '../harness/rendered.mjs';

/**
 * @param {(measured: Record<string, number>) => void} tell is told of each thing as it is measured
 * @returns {Promise<string | undefined>} what was cut off
 */
export async function work({browser, server, contender, entries, slower, limit}, tell) {
  const opened = await openPage(browser, {slower, limit});
  const {page, devtools, ask} = opened;
  await page.goto(`${server.url}/page/${contender.name}?entries=${entries}`);
  await page.waitForFunction(() => 'bench' in window);
  await ask('prepare');
  let doing = 'mount';
  try {
    const {milliseconds, longestTask, blocking} = await ask('mount');
    tell({mount: milliseconds, longestTask, blocking});
    const {heap, nodes} = await memoryOf(devtools);
    tell({heap, nodes});
    await checkRendered(page, contender.name, await ask('firstTitle'));
    for (doing of ['scroll', 'append', 'filter', 'all', 'search', 'all', 'relay']) {
      const seen = await ask(doing);
      if (seen && doing !== 'all') tell({[doing]: seen.late ?? seen.milliseconds});
    }
    await opened.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    return doing;
  }
}
