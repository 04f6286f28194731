/** In ms. */
const HIDE_DELAY = 1000;

interface Hideable {
  /** Hides it if it is still out of view. */
  updateVisibility(): void;
}

/** Hides what has left the view, after a delay: it may come back with the next step, and showing it again costs layout. */
export class HideQueue {
  readonly #waiting = new Set<Hideable>();
  #timer = 0;

  add(hideable: Hideable): void {
    this.#waiting.add(hideable);
    this.#timer ||= window.setTimeout(() => {
      this.#timer = 0;
      for (const each of this.#waiting) each.updateVisibility();
      this.#waiting.clear();
    }, HIDE_DELAY);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#waiting.clear();
  }
}
