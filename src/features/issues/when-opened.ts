import {nothing} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';

/** Renders the content of a `<details>` while it is open only. */
class WhenOpened extends AsyncDirective {
  #details: HTMLDetailsElement | undefined;
  #view!: () => unknown;

  override update({parentNode}: ChildPart, [view]: [() => unknown]): unknown {
    this.#view = view;
    if (!this.#details) {
      this.#details = parentNode as HTMLDetailsElement;
      this.#details.addEventListener('toggle', () => this.setValue(this.#content()));
    }
    return this.#content();
  }

  override render(_view: () => unknown): unknown {
    return nothing;
  }

  #content(): unknown {
    return this.#details?.open ? this.#view() : nothing;
  }
}

export const whenOpened = directive(WhenOpened);
