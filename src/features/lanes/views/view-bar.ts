import {html, nothing, type TemplateResult} from 'lit';
import {formatOffset} from '../../../format/clock.js';
import type {LanesContext} from '../messages.js';
import type {ViewMove} from '../drawing/view-window.js';

export interface ViewBarState {
  /** The visible period, formatted. */
  readonly span: string;
  /** Whether assistive technology announces it: not while the pointer still drags. */
  readonly isAnnounced: boolean;
  /** The clock of the axis, in minutes east of UTC; absent if no clock has to be named. */
  readonly offset: number | undefined;
  readonly can: (move: ViewMove) => boolean;
  readonly move: (move: ViewMove) => void;
}

const SIGNS: readonly (readonly [ViewMove, string])[] = [
  // In right-to-left text, these two are mirrored.
  ['earlier', '‹'],
  ['later', '›'],
  ['zoomOut', '−'],
  ['zoomIn', '+'],
];

/** The buttons that move the view, and the visible period. A button without effect is not disabled: it keeps the focus. */
export function viewBarView(
  {span, isAnnounced, offset, can, move}: ViewBarState,
  {translate}: LanesContext,
): TemplateResult {
  const button = (name: ViewMove, sign?: string): TemplateResult => {
    const label = translate(`lanes.${name}`);
    return html`<button
      type="button"
      title=${sign ? label : nothing}
      aria-disabled=${can(name) ? nothing : 'true'}
      @click=${() => can(name) && move(name)}
    >
      ${sign ? html`<span aria-hidden="true">${sign}</span>` : label}
    </button>`;
  };
  return html`<div part="lanes-controls" class="moves" role="group" aria-label=${translate('lanes.view')}>
      <div class="segments">${SIGNS.map(([name, sign]) => button(name, sign))}</div>
      ${button('fit')}
    </div>
    <p part="span" class="span" aria-live=${isAnnounced ? 'polite' : 'off'}>
      ${span}${offset === undefined ? nothing : `, ${translate('lanes.utc', {offset: formatOffset(offset)})}`}
    </p>`;
}
