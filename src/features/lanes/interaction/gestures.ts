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
 * Drag, and the wheel with Alt, over the plot. The page keeps the wheel alone, vertical swipes, and what zooms it: two
 * fingers, and the wheel with Ctrl or Command, as which the pinch of a trackpad arrives.
 */
export class Gestures {
  readonly #actions: GestureActions;
  /** What drags: a finger, or the mouse while its button is pressed. */
  #pointer: {readonly id: number; readonly startX: number; clientX: number} | undefined;
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

  readonly #down = ({button, target, pointerId, clientX, isPrimary}: PointerEvent): void => {
    if (button !== 0 || !isPrimary || !isInPlot(target)) return;
    this.#isDragging = false;
    this.#pointer = {id: pointerId, startX: clientX, clientX};
    document.addEventListener('pointerdown', this.#otherDown, {capture: true});
  };

  /** A second finger, anywhere in the page: from here on the browser zooms the page. */
  readonly #otherDown = ({isPrimary}: PointerEvent): void => {
    if (!isPrimary) this.#end();
  };

  readonly #move = (event: PointerEvent): void => {
    const {pointerId, clientX, buttons, isTrusted} = event;
    const pointer = this.#pointer;
    if (pointer?.id !== pointerId) return;
    // Released outside the window: there was no `pointerup`.
    if (buttons === 0) return this.#end();
    this.#isDragging ||= Math.abs(clientX - pointer.startX) >= DRAG_THRESHOLD;
    if (!this.#isDragging) return;
    // The pointer of an event made by a script cannot be captured.
    if (isTrusted) (event.currentTarget as Element).setPointerCapture(pointerId);
    this.#actions.panBy(pointer.clientX - clientX);
    pointer.clientX = clientX;
  };

  readonly #up = ({pointerId}: PointerEvent): void => {
    if (this.#pointer?.id === pointerId) this.#end();
  };

  readonly #wheel = (event: WheelEvent): void => {
    const {altKey, ctrlKey, metaKey, shiftKey, deltaX, deltaY, deltaMode, clientX, target} = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || !isInPlot(target)) return;
    event.preventDefault();
    const distance = (deltaY || deltaX) * WHEEL_UNITS[deltaMode]!;
    this.#actions.zoomBy(Math.exp(-distance * WHEEL_ZOOM), clientX);
  };

  /** Forgets the pointer: an element that is removed while it is pressed gets no `pointerup`. */
  cancel(): void {
    this.#pointer = undefined;
    document.removeEventListener('pointerdown', this.#otherDown, {capture: true});
  }

  #end(): void {
    this.cancel();
    this.#actions.end();
  }
}

/** The open entry is in the plot, too: its text can be selected and scrolled. */
function isInPlot(target: EventTarget | null): boolean {
  const element = target as Element;
  return element.closest('.plot') !== null && element.closest('.selected') === null;
}
