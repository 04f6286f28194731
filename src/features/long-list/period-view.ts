/** The headings of a list, and the menu that leads to them. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../format/text.js';
import {textView} from '../../views/context.js';
import type {LongListContext} from './messages.js';
import type {Period} from './periods.js';

/** Not a heading element: headlines stay one level below the title. */
export function periodView(period: Period, id: string, context: LongListContext): TemplateResult {
  const era = eraOf(period, context);
  return html`<p id=${id} part="period" class="period meta-font"><span
      >${
        era
          ? html`<strong class="text">${textView(era.label, context)}</strong> ${context.format.date(era.date).text}`
          : html`<strong>${periodText(period, context).value}</strong>`
      }</span></p>`;
}

/**
 * Only the button goes there: browsers do not agree on which keys open a menu, nor report whether it is open.
 * @param go called with the index of a heading
 */
export function periodMenu(
  periods: readonly Period[],
  go: (index: number) => unknown,
  context: LongListContext,
): TemplateResult {
  const goToChosen = ({currentTarget}: Event): void => {
    const {value} = (currentTarget as Element).parentElement!.querySelector('select')!;
    if (value !== '') go(Number(value));
  };
  return html`<div part="jump" class="jump meta-font">
    <label
      >${context.translate('jump')}
      <select>
        <option value="" selected>…</option>
        ${periods.map((period, index) => {
          const {value, lang} = periodText(period, context);
          return html`<option value=${index} lang=${lang ?? nothing}>${value}</option>`;
        })}
      </select></label
    >
    <button type="button" @click=${goToChosen}>${context.translate('go')}</button>
  </div>`;
}

function eraOf(period: Period, {timeline}: LongListContext) {
  return typeof period === 'object' && 'era' in period ? timeline.document.eras?.[period.era] : undefined;
}

/** @returns `lang` where it is not the language of the page */
function periodText(
  period: Period,
  context: LongListContext,
): {readonly value: string; readonly lang?: string} {
  const era = eraOf(period, context);
  if (era) return pickText(era.label, context.locale, context.timeline.document.lang);
  return {
    value: context.format.date(typeof period === 'object' && 'date' in period ? period.date : undefined).text,
  };
}
