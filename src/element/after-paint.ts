/** In ms. A frame that is out of view is not painted: its update waits no longer. */
const LONGEST = 100;
/** What a reader does next finds everything up to date. */
const NEXT_EVENTS = ['pointerdown', 'click', 'keydown', 'input', 'change'] as const;

/**
 * Lets the browser paint a press before the update that the press causes: with a slow processor, an update takes many frames.
 * @param update is called once, after the paint or just before the next event of the reader
 * @returns rejects if `update` throws
 */
export function afterPaint(element: HTMLElement, update: () => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const finish = (): void => {
      if (waiting.signal.aborted) return;
      waiting.abort();
      resolve(new Promise((done) => done(update())));
    };
    for (const name of NEXT_EVENTS)
      element.addEventListener(name, finish, {capture: true, signal: waiting.signal});
    requestAnimationFrame(() => setTimeout(finish));
    setTimeout(finish, LONGEST);
  });
}
