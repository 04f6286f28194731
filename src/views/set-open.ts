import {noChange} from 'lit';
import {Directive, directive, type BooleanAttributePart} from 'lit/directive.js';

/**
 * Sets `open` of a `<details>` in every render. A plain binding only sets it if its value has changed, so it would keep
 * what the reader did with it when the same `<details>` shows another entry.
 */
class SetOpen extends Directive {
  override update({element}: BooleanAttributePart, [isOpen]: [boolean]): typeof noChange {
    (element as HTMLDetailsElement).open = isOpen;
    return noChange;
  }

  /** For rendering without a DOM. */
  override render(isOpen: boolean): boolean {
    return isOpen;
  }
}

export const setOpen = directive(SetOpen);
