/** How far a pointer has to go, in px, before it drags: less is a click that was not held still. */
const THRESHOLD = 5;
/** What a wheel counts in, in px: itself, lines, pages. */
const UNITS = [1, 16, 400];
/** How much a px of the wheel zooms. */
const WHEEL = 1 / 400;

/** What the reader does with the view, in px of the screen. */
export interface Moves {
  readonly zoomBy: (factor: number, clientX: number) => void;
  readonly panBy: (distance: number) => void;
  /** Nothing is held any more. */
  readonly end: () => void;
}

/**
 * Drag, pinch, and the wheel with Alt, over the plot alone. The wheel by itself, a finger up or down, and Ctrl or Command
 * with the wheel stay with the page.
 */
export class Gestures {
  readonly #moves: Moves;
  /** Where each finger is, or the mouse while its button is held. */
  readonly #pointers = new Map<number, number>();
  #from = 0;
  #dragging = false;

  constructor(moves: Moves) {
    this.#moves = moves;
  }

  get listeners() {
    return {
      pointerdown: this.#down,
      pointermove: this.#move,
      pointerup: this.#up,
      pointercancel: this.#up,
      wheel: this.#wheel,
    };
  }

  /** Whether a click is but the end of a drag. One by keyboard has no detail. */
  isDrag({detail}: MouseEvent): boolean {
    return this.#dragging && detail > 0;
  }

  readonly #down = ({button, target, pointerId, clientX}: PointerEvent): void => {
    if (button !== 0 || !(target as Element).closest('.plot')) return;
    if (this.#pointers.size === 0) {
      this.#dragging = false;
      this.#from = clientX;
    }
    this.#pointers.set(pointerId, clientX);
  };

  readonly #move = (event: PointerEvent): void => {
    const {pointerId, clientX, buttons, isTrusted} = event;
    if (!this.#pointers.has(pointerId)) return;
    // Let go where nobody told.
    if (buttons === 0) return this.#up(event);
    this.#dragging ||= this.#pointers.size > 1 || Math.abs(clientX - this.#from) >= THRESHOLD;
    if (!this.#dragging) return;
    // One that a script makes up cannot be held.
    if (isTrusted) (event.currentTarget as Element).setPointerCapture(pointerId);
    const before = this.#grip();
    this.#pointers.set(pointerId, clientX);
    const now = this.#grip();
    this.#moves.panBy(before.middle - now.middle);
    if (before.spread > 0 && now.spread > 0) this.#moves.zoomBy(now.spread / before.spread, now.middle);
  };

  readonly #up = ({pointerId}: PointerEvent): void => {
    if (this.#pointers.delete(pointerId)) this.#moves.end();
  };

  readonly #wheel = (event: WheelEvent): void => {
    const {altKey, ctrlKey, metaKey, shiftKey, deltaX, deltaY, deltaMode, clientX, target} = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || !(target as Element).closest('.plot')) return;
    event.preventDefault();
    const distance = (deltaY || deltaX) * UNITS[deltaMode]!;
    this.#moves.zoomBy(Math.exp(-distance * WHEEL), clientX);
  };

  /** The middle of two fingers, or the place of one, and how far they are apart. */
  #grip(): {readonly middle: number; readonly spread: number} {
    const [first = 0, second = first] = this.#pointers.values();
    return {middle: (first + second) / 2, spread: Math.abs(first - second)};
  }
}
