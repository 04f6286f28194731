import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Lit's `styleMap` first writes a style attribute, which a strict content security policy refuses; CSSOM is allowed. */
class InlineStyle extends Directive {
  #css: string | undefined;

  override update({element}: ElementPart, [css]: [string]): typeof noChange {
    if (css !== this.#css) (element as HTMLElement).style.cssText = this.#css = css;
    return noChange;
  }

  override render(_css: string): typeof noChange {
    return noChange;
  }
}

/** Sets the style of an element, as CSS text. */
export const inlineStyle = directive(InlineStyle);
