/** In px: a pointer that moves less between press and release clicks. */
const DRAG_THRESHOLD = 5;
/** In px, by `WheelEvent.deltaMode`: a px, a line, a page. */
const WHEEL_UNITS = [1, 16, 400];
/** Zoom per px of the wheel: the exponent of e. */
const WHEEL_ZOOM = 1 / 400;

/** What gestures do. Lengths in px of the screen. */
export interface GestureActions {
  readonly zoomBy: (factor: number, clientX: number) => void;
  readonly panBy: (distance: number) => void;
  /** A finger or the mouse button has been released. */
  readonly end: () => void;
}

/**
 * Drag, pinch, and the wheel with Alt, over the plot. The wheel alone, vertical swipes, and the wheel with Ctrl or Command
 * are left to the page.
 */
export class Gestures {
  readonly #actions: GestureActions;
  /** `clientX` of each finger, or of the mouse while its button is pressed, by pointer id. */
  readonly #pointers = new Map<number, number>();
  #startX = 0;
  #isDragging = false;

  constructor(actions: GestureActions) {
    this.#actions = actions;
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

  /** Whether a click is the end of a drag. Clicks by keyboard have a `detail` of 0. */
  isDrag({detail}: MouseEvent): boolean {
    return this.#isDragging && detail > 0;
  }

  readonly #down = ({button, target, pointerId, clientX}: PointerEvent): void => {
    if (button !== 0 || !(target as Element).closest('.plot')) return;
    if (this.#pointers.size === 0) {
      this.#isDragging = false;
      this.#startX = clientX;
    }
    this.#pointers.set(pointerId, clientX);
  };

  readonly #move = (event: PointerEvent): void => {
    const {pointerId, clientX, buttons, isTrusted} = event;
    if (!this.#pointers.has(pointerId)) return;
    // Released outside the window: there was no `pointerup`.
    if (buttons === 0) return this.#up(event);
    this.#isDragging ||= this.#pointers.size > 1 || Math.abs(clientX - this.#startX) >= DRAG_THRESHOLD;
    if (!this.#isDragging) return;
    // The pointer of an event made by a script cannot be captured.
    if (isTrusted) (event.currentTarget as Element).setPointerCapture(pointerId);
    const before = this.#fingers();
    this.#pointers.set(pointerId, clientX);
    const after = this.#fingers();
    this.#actions.panBy(before.middle - after.middle);
    if (before.spread > 0 && after.spread > 0)
      this.#actions.zoomBy(after.spread / before.spread, after.middle);
  };

  readonly #up = ({pointerId}: PointerEvent): void => {
    if (this.#pointers.delete(pointerId)) this.#actions.end();
  };

  readonly #wheel = (event: WheelEvent): void => {
    const {altKey, ctrlKey, metaKey, shiftKey, deltaX, deltaY, deltaMode, clientX, target} = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || !(target as Element).closest('.plot')) return;
    event.preventDefault();
    const distance = (deltaY || deltaX) * WHEEL_UNITS[deltaMode]!;
    this.#actions.zoomBy(Math.exp(-distance * WHEEL_ZOOM), clientX);
  };

  /** The middle between two fingers and their distance; for one, its position and 0. */
  #fingers(): {readonly middle: number; readonly spread: number} {
    const [first = 0, second = first] = this.#pointers.values();
    return {middle: (first + second) / 2, spread: Math.abs(first - second)};
  }
}
