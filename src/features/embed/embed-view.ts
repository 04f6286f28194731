/** What a reader pastes to show the timeline in another page. */
import {html, type TemplateResult} from 'lit';
import type {Context} from '../../views/context.js';

export function embedView(code: string, copy: (event: Event) => void, {words}: Context): TemplateResult {
  return html`<details part="embed" class="panel">
    <summary>${words('embed.label')}</summary>
    <p>${words('embed.what')}</p>
    <label class="offered"
      ><span class="visually-hidden">${words('embed.code')}</span>
      <textarea part="embed-code" readonly spellcheck="false" dir="ltr" rows="4" .value=${code}></textarea>
    </label>
    <p>${words('embed.script')}</p>
    <div class="actions">
      <button type="button" part="embed-button" @click=${copy}>${words('embed.copy')}</button>
      <span part="embed-outcome" role="status"></span>
    </div>
  </details>`;
}
