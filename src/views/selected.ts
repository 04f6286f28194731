import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import type {LayoutState} from './layout.js';
import {sectionView} from './list.js';

/**
 * A panel with the selected entry, below a layout that does not show whole entries.
 * @param onClose called when the reader closes it: the focused button is removed, so the focus has to move
 */
export function selectedView(
  state: LayoutState,
  context: Context,
  onClose?: () => void,
): TemplateResult | typeof nothing {
  const item = state.items.find(({entry}) => entry.id === state.selected);
  if (!item) return nothing;
  const {translate} = context;
  const close = (): void => {
    state.close();
    onClose?.();
  };
  return html`<div part="selected" class="selected">
    <button type="button" part="close" class="close meta-font" @click=${close}>${translate('selected.close')}</button>
    ${sectionView([item], '', translate('selected.name'), {...state, legend: item.entry.id}, context)}
  </div>`;
}
