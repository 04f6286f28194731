import {noChange} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ElementPart} from 'lit/directive.js';

/**
 * Makes a box that scrolls sideways accessible: while its content overflows, it is a named region that the keyboard can
 * scroll. While it is scrolled, it has the attribute `data-scrolled` and the variable `--_backdrop`, an opaque background
 * for its sticky cells.
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
  }

  override reconnected(): void {
    const box = this.#box!;
    box.addEventListener('scroll', this.#onScroll, {passive: true});
    for (const element of [box, ...box.children]) this.#observer.observe(element);
  }

  #update(): void {
    const box = this.#box!;
    const overflows = box.scrollWidth > box.clientWidth + 1;
    for (const [name, value] of Object.entries({
      role: 'region',
      tabindex: '0',
      'aria-labelledby': this.#label,
    })) {
      if (overflows) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
    this.#onScroll();
  }

  #onScroll = (): void => {
    const box = this.#box as HTMLElement;
    // From right to left, `scrollLeft` is negative.
    const isScrolled = box.scrollLeft !== 0;
    box.toggleAttribute('data-scrolled', isScrolled);
    if (isScrolled) box.style.setProperty('--_backdrop', backdropOf(box));
  };
}

/** The background that is seen behind an element: that of the nearest ancestor with an opaque one. */
function backdropOf(element: Element): string | null {
  for (let ancestor: Element | null = element; ancestor; ancestor = parentOf(ancestor)) {
    const {backgroundColor} = getComputedStyle(ancestor);
    // Engines serialize the alpha of a colour only if it is not 1.
    if (!/^rgba|\/|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return null;
}

/** In the flat tree, across slots and shadow roots. */
function parentOf(element: Element): Element | null {
  return (
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() as Partial<ShadowRoot>).host ??
    null
  );
}

/** @param label the id of the element that names the box */
export const scrollBox = directive(ScrollBox);
