/** The entries without a date: they have no place on the axis, and so a list at its end. */
import {html, nothing, type TemplateResult} from 'lit';
import {isDated} from '../../../model/item.js';
import {textView} from '../../../views/context.js';
import type {LayoutState} from '../../../views/layout.js';
import {kindClass, markView} from '../../../views/marks.js';
import type {LanesContext} from '../messages.js';

/** What pressing an entry without a date does. */
export interface UndatedActions {
  readonly press: (id: string, element: HTMLElement) => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

export function undatedView(
  {items, selected}: LayoutState,
  context: LanesContext,
  {press, keydown}: UndatedActions,
): TemplateResult | typeof nothing {
  const undated = items.filter((item) => !isDated(item));
  if (undated.length === 0) return nothing;
  const {timeline, format} = context;
  return html`<div part="undated" class="undated meta-font" @keydown=${keydown}>
    <p id="undated" class="undated-name">${format.date(undefined).text}</p>
    <ul role="list" aria-labelledby="undated">
      ${undated.map(({entry}) => {
        const {mark = 'dot'} = timeline.kinds.get(entry.kind) ?? {};
        const isOpen = entry.id === selected;
        return html`<li class=${kindClass(entry.kind)}>
          <button
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            data-entry=${entry.id}
            @click=${({currentTarget}: Event) => press(entry.id, currentTarget as HTMLElement)}
          >
            ${markView(mark, entry.standing)}<span class="text">${textView(entry.headline, context)}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
