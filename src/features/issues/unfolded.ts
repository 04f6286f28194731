import {nothing} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';

/** What stands in a `<details>` from when it is first opened: until then there is nothing of it in the page. */
class Unfolded extends AsyncDirective {
  #details: HTMLDetailsElement | undefined;
  #view!: () => unknown;

  override update({parentNode}: ChildPart, [view]: [() => unknown]): unknown {
    this.#view = view;
    if (!this.#details) {
      this.#details = parentNode as HTMLDetailsElement;
      this.#details.addEventListener('toggle', () => this.setValue(this.#shown()));
    }
    return this.#shown();
  }

  override render(_view: () => unknown): unknown {
    return nothing;
  }

  #shown(): unknown {
    return this.#details?.open ? this.#view() : nothing;
  }
}

export const unfolded = directive(Unfolded);
