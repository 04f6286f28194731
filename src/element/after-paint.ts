/** The longest wait, in ms. The browser does not paint a frame that is out of view. */
const LONGEST = 100;
/**
 * The update runs before these events, so that their handlers find everything up to date. Not before `input`: the field has
 * its new value then, and the update would put the old one back.
 */
const NEXT_EVENTS = ['pointerdown', 'click', 'keydown'] as const;

/**
 * Lets the browser paint a press before the update that the press causes: with a slow processor, an update takes many frames.
 * @param update is called once, after the paint or just before the reader's next press
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
