import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Sets style properties through CSSOM: a strict content security policy refuses what a template says of style. */
class Place extends Directive {
  #last: string | undefined;

  override update({element}: ElementPart, [css]: [string]): typeof noChange {
    if (css !== this.#last) (element as HTMLElement).style.cssText = this.#last = css;
    return noChange;
  }

  override render(_css: string): typeof noChange {
    return noChange;
  }
}

export const place = directive(Place);
