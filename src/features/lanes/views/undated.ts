/** The entries without a date: they have no place on the axis, and so a list at its end. */
import {html, nothing, type TemplateResult} from 'lit';
import {isDated} from '../../../model/item.js';
import {textView} from '../../../views/context.js';
import type {LayoutState} from '../../../views/layout.js';
import {markView} from '../../../views/marks.js';
import type {LanesContext} from '../messages.js';

export function undatedView(
  {items, selected, close}: LayoutState,
  context: LanesContext,
): TemplateResult | typeof nothing {
  const undated = items.filter((item) => !isDated(item));
  if (undated.length === 0) return nothing;
  const {timeline, select, format} = context;
  return html`<div part="undated" class="undated meta-font">
    <p id="undated" class="undated-name">${format.date(undefined).text}</p>
    <ul role="list" aria-labelledby="undated">
      ${undated.map(({entry}) => {
        const {mark = 'dot', label} = timeline.kinds.get(entry.kind) ?? {};
        const isOpen = entry.id === selected;
        return html`<li class="k-${label === undefined ? entry.kind : 'own'}">
          <button
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${() => (isOpen ? close() : select(entry.id))}
          >
            ${markView(mark, entry.standing)}<span class="text">${textView(entry.headline, context)}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
