import type {NavigatorListeners} from '../views/navigator.js';

/** In px: a pointer that moves less between press and release presses. */
const DRAG_THRESHOLD = 4;

interface DragActions {
  /** The pointer is over a place on the line, in px from its start. */
  readonly onDrag: (at: number) => void;
  /** It was released there. */
  readonly onRelease: (at: number) => void;
  /** The browser scrolls the page instead. */
  readonly onCancel: () => void;
}

/** A press on the line, or a drag along it, by mouse, pen or finger. A vertical swipe stays the page's. */
export class NavigatorDrag {
  readonly listeners: NavigatorListeners;
  #pointer: {readonly id: number; readonly startX: number} | undefined;
  #isDragging = false;

  constructor({onDrag, onRelease, onCancel}: DragActions) {
    const cancel = (): void => {
      this.#pointer = undefined;
      onCancel();
    };
    this.listeners = {
      pointerdown: ({button, isPrimary, pointerId, clientX}) => {
        if (button !== 0 || !isPrimary) return;
        this.#pointer = {id: pointerId, startX: clientX};
        this.#isDragging = false;
      },
      pointermove: (event) => {
        const {clientX, pointerId, buttons, isTrusted} = event;
        if (this.#pointer?.id !== pointerId) return;
        // Released outside the line: there was no `pointerup`.
        if (buttons === 0) return cancel();
        this.#isDragging ||= Math.abs(clientX - this.#pointer.startX) >= DRAG_THRESHOLD;
        if (!this.#isDragging) return;
        // The pointer of an event made by a script cannot be captured.
        if (isTrusted) (event.currentTarget as Element).setPointerCapture(pointerId);
        onDrag(placeOf(event));
      },
      pointerup: (event) => {
        if (this.#pointer?.id !== event.pointerId) return;
        this.#pointer = undefined;
        onRelease(placeOf(event));
      },
      pointercancel: ({pointerId}) => {
        if (this.#pointer?.id === pointerId) cancel();
      },
    };
  }
}

function placeOf({currentTarget, clientX}: PointerEvent): number {
  const line = currentTarget as Element;
  const {left, right} = line.getBoundingClientRect();
  return getComputedStyle(line).direction === 'rtl' ? right - clientX : clientX - left;
}
