/** What is shown while the first record loads: the shape of a list. */
import {html, type TemplateResult} from 'lit';
import type {Translate} from '../format/translate.js';

/** A title, a line below it, and entries of three lines. */
const LINES = 14;

/** @param hasContent whether the page has its own content in the element, which is shown meanwhile */
export function waitingView(hasContent: boolean, translate: Translate): TemplateResult {
  const word = translate('loading');
  if (hasContent) return html`<p role="status">${word}</p>`;
  return html`<p role="status" class="visually-hidden">${word}</p>
    <div class="skeleton" aria-hidden="true">${Array.from({length: LINES}, () => html`<i></i>`)}</div>`;
}
