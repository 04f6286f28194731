import {html, nothing, type TemplateResult} from 'lit';
import type {DayRange} from '../../../model/lanes/geometry.js';
import type {LanesContext, LanesKey} from '../messages.js';
import type {ViewMove} from '../drawing/view-window.js';
import {arrowView, zoomSignView} from '../../../views/icons.js';

export interface ViewBarState {
  /** The busiest days of the record; absent if there are none. */
  readonly busiest: DayRange | undefined;
  readonly can: (move: ViewMove) => boolean;
  /** Absent in print. */
  readonly move?: (move: ViewMove) => void;
}

/** In days: the busiest days are not more. */
const MAX_DAYS = 62;

/** The buttons that move the view. A button without effect is not disabled: it keeps the focus. */
export function viewBarView({busiest, can, move}: ViewBarState, {translate}: LanesContext): TemplateResult {
  const button = (name: ViewMove, key: LanesKey, sign?: TemplateResult): TemplateResult =>
    html`<button
      type="button"
      aria-label=${sign ? translate(key) : nothing}
      aria-disabled=${can(name) ? nothing : 'true'}
      @click=${() => can(name) && move?.(name)}
    >
      ${sign ?? translate(key)}
    </button>`;
  return html`<div part="lanes-controls" class="moves" role="group" aria-label=${translate('lanes.view')}>
    <div class="segments">
      ${button('earlier', 'lanes.earlier', arrowView('start'))}
      ${button('later', 'lanes.later', arrowView('end'))}
      ${button('zoomOut', 'lanes.zoomOut', zoomSignView('out'))}
      ${button('zoomIn', 'lanes.zoomIn', zoomSignView('in'))}
    </div>
    ${button('fit', 'lanes.fit')}
    ${busiest ? button('busiest', busiestKey(busiest)) : nothing}
  </div>`;
}

function busiestKey([start, end]: DayRange): LanesKey {
  if (end - start < 1) return 'lanes.busiestHours';
  return end - start <= MAX_DAYS ? 'lanes.busiest' : 'lanes.busiestPeriod';
}
