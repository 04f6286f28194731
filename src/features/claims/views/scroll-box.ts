import {noChange} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ElementPart} from 'lit/directive.js';

/**
 * A box that scrolls sideways: what does not fit can be reached by keyboard, under a name, only while something does
 * not fit. What stays while the rest scrolls gets an attribute and a ground to stand on.
 */
class ScrollBox extends AsyncDirective {
  readonly #observer = new ResizeObserver(() => {
    // In the observer's own turn, another width would count as a loop, and be told to the page as an error.
    this.#frame = requestAnimationFrame(() => this.#look());
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
    this.#box?.removeEventListener('scroll', this.#scrolled);
  }

  override reconnected(): void {
    const box = this.#box!;
    box.addEventListener('scroll', this.#scrolled, {passive: true});
    for (const element of [box, ...box.children]) this.#observer.observe(element);
  }

  #look(): void {
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
    this.#scrolled();
  }

  #scrolled = (): void => {
    const box = this.#box as HTMLElement;
    // In a page that reads from right to left, one scrolls towards negative numbers.
    const scrolled = box.scrollLeft !== 0;
    box.toggleAttribute('data-scrolled', scrolled);
    if (scrolled) box.style.setProperty('--_ground', groundOf(box));
  };
}

/** The colour that an element is seen on, so that a part of it can cover another: the nearest that lets nothing through. */
function groundOf(element: Element): string | null {
  for (let place: Element | null = element; place; place = outer(place)) {
    const {backgroundColor} = getComputedStyle(place);
    // An engine writes an alpha only where it is not 1.
    if (!/^rgba|\/|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return null;
}

function outer(place: Element): Element | null {
  return (
    place.assignedSlot ?? place.parentElement ?? (place.getRootNode() as Partial<ShadowRoot>).host ?? null
  );
}

/** @param label the id of what names the box */
export const scrollBox = directive(ScrollBox);
