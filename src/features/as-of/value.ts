import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/**
 * Sets the value of a field, whatever the reader has done with it since: a binding is only set where its own value has
 * changed, and a page may refuse what the reader has chosen.
 */
class Value extends Directive {
  override update({element}: ElementPart, [value]: [string]): typeof noChange {
    (element as HTMLInputElement).value = value;
    return noChange;
  }

  override render(_value: string): typeof noChange {
    return noChange;
  }
}

export const valueOf = directive(Value);
