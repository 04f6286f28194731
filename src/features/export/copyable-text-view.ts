/** The text of a file, for readers whose page does not let them download it. */
import {html, render, type TemplateResult} from 'lit';
import {copyText, selectForCopying} from '../../views/clipboard.js';
import type {ExportContext} from './messages.js';

export function textView(name: string, text: string, {translate}: ExportContext): TemplateResult {
  const onCopy = async ({currentTarget}: Event): Promise<void> => {
    const box = (currentTarget as Element).closest('[part="export-text"]')!;
    const status = box.querySelector<HTMLElement>('[role="status"]')!;
    const report = (message: string) => render(message, status);
    // Cleared first, so that screen readers announce the same message again.
    report('');
    const isCopied = await copyText(text);
    if (!isCopied) selectForCopying(box.querySelector('textarea'));
    report(translate(isCopied ? 'export.copied' : 'export.byHand'));
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
