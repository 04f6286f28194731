import {noChange} from 'lit';
import {Directive, directive, type BooleanAttributePart} from 'lit/directive.js';

/**
 * Opens or closes a `<details>`, whatever the reader has done with it since: a binding is only set where its value has
 * changed, and so would leave it as it stands when it comes to show another entry.
 */
class Open extends Directive {
  override update({element}: BooleanAttributePart, [isOpen]: [boolean]): typeof noChange {
    (element as HTMLDetailsElement).open = isOpen;
    return noChange;
  }

  /** Where there is no page yet. */
  override render(isOpen: boolean): boolean {
    return isOpen;
  }
}

export const open = directive(Open);
