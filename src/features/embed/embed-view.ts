import {html, type TemplateResult} from 'lit';
import type {EmbedContext} from './messages.js';

export function embedView(
  code: string,
  copy: (event: Event) => void,
  {translate}: EmbedContext,
): TemplateResult {
  return html`<details part="embed" class="panel">
    <summary>${translate('embed.label')}</summary>
    <p>${translate('embed.what')}</p>
    <label class="copy-by-hand"
      ><span class="visually-hidden">${translate('embed.code')}</span>
      <textarea part="embed-code" readonly spellcheck="false" dir="ltr" rows="4" .value=${code}></textarea>
    </label>
    <p>${translate('embed.script')}</p>
    <div class="actions">
      <button type="button" part="embed-button" @click=${copy}>${translate('embed.copy')}</button>
      <span part="embed-outcome" role="status"></span>
    </div>
  </details>`;
}
