/** The types of all events that something in a page of Chromium listens to on the window and on the document. */
export async function listenersOf(page) {
  const session = await page.context().newCDPSession(page);
  const types = await Promise.all(
    ['window', 'document', 'document.documentElement', 'document.body'].map(async (expression) => {
      const {result} = await session.send('Runtime.evaluate', {expression});
      const {listeners} = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
      return listeners.map(({type}) => `${expression}: ${type}`);
    }),
  );
  return types.flat().sort();
}
