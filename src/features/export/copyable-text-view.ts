/** The text of a file, for readers whose page does not let them download it. */
import {html, type TemplateResult} from 'lit';
import {copyFromBox} from '../../views/clipboard.js';
import type {ExportContext} from './messages.js';

export function copyableTextView(name: string, text: string, {translate}: ExportContext): TemplateResult {
  const onCopy = ({currentTarget}: Event): void => {
    const box = (currentTarget as Element).closest('[part="export-text"]')!;
    void copyFromBox(box, text, {copied: translate('export.copied'), byHand: translate('export.byHand')});
  };
  return html`<label class="copy-by-hand"
      >${name}
      <textarea readonly spellcheck="false" dir="auto" rows="8" .value=${text}></textarea>
    </label>
    <div class="actions">
      <button type="button" part="export-copy" @click=${onCopy}>${translate('export.copy')}</button>
      <span role="status"></span>
    </div>`;
}
