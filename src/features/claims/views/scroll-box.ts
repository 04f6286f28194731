import {noChange} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ElementPart} from 'lit/directive.js';
import {flatTreeParent} from '../../../views/flat-tree.js';

/** The space, in px, for the ring of what has the focus. */
const FOCUS_MARGIN = 5;

/**
 * Makes a box that scrolls sideways accessible: while its content overflows, it is a named region that the keyboard can
 * scroll, and the variable `--_sticky-size` is the width of its first column, which is sticky. While it is scrolled, it has
 * the attribute `data-scrolled` and the variable `--_backdrop`, an opaque background for its sticky cells.
 */
class ScrollBox extends AsyncDirective {
  readonly #observer = new ResizeObserver(() => {
    // Later: a change of size within the callback is reported to the page as a "ResizeObserver loop" error.
    this.#frame = requestAnimationFrame(() => this.#update());
  });
  #frame = 0;
  #box: Element | undefined;
  #label = '';

  override update({element}: ElementPart, [label]: [string]): typeof noChange {
    this.#label = label;
    if (this.#box === undefined) {
      this.#box = element;
      this.reconnected();
    }
    return noChange;
  }

  override render(_label: string): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#box?.removeEventListener('scroll', this.#onScroll);
    this.#box?.removeEventListener('focusin', this.#onFocus);
  }

  override reconnected(): void {
    const box = this.#box!;
    box.addEventListener('scroll', this.#onScroll, {passive: true});
    box.addEventListener('focusin', this.#onFocus);
    for (const element of [box, ...box.children]) this.#observer.observe(element);
  }

  #update(): void {
    const box = this.#box as HTMLElement;
    const overflows = box.scrollWidth > box.clientWidth + 1;
    for (const [name, value] of Object.entries({
      role: 'region',
      tabindex: '0',
      'aria-labelledby': this.#label,
    })) {
      if (overflows) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
    const {width = 0} = box.querySelector('th')?.getBoundingClientRect() ?? {};
    box.style.setProperty('--_sticky-size', `${width}px`);
    this.#onScroll();
  }

  /** Browsers leave what is partly in view where it is, and so partly under the sticky cells. */
  #onFocus = ({target}: Event): void => {
    const focused = target as Element;
    if (focused.closest('th:first-child') || !focused.matches(':focus-visible')) return;
    scrollIntoRoom(focused, this.#box!);
  };

  #onScroll = (): void => {
    const box = this.#box as HTMLElement;
    // From right to left, `scrollLeft` is negative.
    const isScrolled = box.scrollLeft !== 0;
    box.toggleAttribute('data-scrolled', isScrolled);
    if (isScrolled) box.style.setProperty('--_backdrop', backdropOf(box));
  };
}

function scrollIntoRoom(element: Element, box: Element): void {
  const {left, right} = element.getBoundingClientRect();
  const room = roomIn(box);
  const [before, after] = [left - FOCUS_MARGIN - room.left, right + FOCUS_MARGIN - room.right];
  box.scrollBy({left: Math.min(before, 0) || Math.max(after, 0)});
}

/** The part of a box that its sticky first column does not cover. */
function roomIn(box: Element): {readonly left: number; readonly right: number} {
  const {left, right} = box.getBoundingClientRect();
  const column = box.querySelector('th')!.getBoundingClientRect();
  return getComputedStyle(box).direction === 'rtl' ? {left, right: column.left} : {left: column.right, right};
}

/** The background that is seen behind an element: that of the nearest ancestor with an opaque one. */
function backdropOf(element: Element): string | null {
  for (let ancestor: Element | null = element; ancestor; ancestor = flatTreeParent(ancestor)) {
    const {backgroundColor} = getComputedStyle(ancestor);
    // Engines serialize the alpha of a colour only if it is not 1.
    if (!/^rgba|\/|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return null;
}

/** @param label the id of the element that names the box */
export const scrollBox = directive(ScrollBox);
