/** What moves the view, and the line that tells what is in it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LanesContext} from '../messages.js';

export type Move = 'earlier' | 'later' | 'zoomOut' | 'zoomIn' | 'fit';

export interface ViewState {
  /** The part of time that is in view, in words. */
  readonly span: string;
  /** Whether what is told of it is news: it is not while the pointer still drags. */
  readonly told: boolean;
  readonly utc: boolean;
  readonly can: (name: Move) => boolean;
  readonly move: (name: Move) => void;
}

const SIGNS: readonly (readonly [Move, string])[] = [
  // These two turn round with the direction of the text.
  ['earlier', '‹'],
  ['later', '›'],
  ['zoomOut', '−'],
  ['zoomIn', '+'],
];

/** A button that can do nothing stays, and keeps the focus. */
export function viewBarView(
  {span, told, utc, can, move}: ViewState,
  {translate}: LanesContext,
): TemplateResult {
  const button = (name: Move, sign?: string): TemplateResult => {
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
    <p part="span" class="span" aria-live=${told ? 'polite' : 'off'}>
      ${span}${utc ? `, ${translate('lanes.utc')}` : nothing}
    </p>`;
}
