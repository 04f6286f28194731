/** The headings of a list, and the menu that leads to them. */
import {html, type TemplateResult} from 'lit';
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
          : html`<strong>${periodText(period, context)}</strong>`
      }</span></p>`;
}

/**
 * In most browsers, arrows and letters change a menu that is closed. They only choose: Enter goes there. A choice in the open
 * menu goes at once.
 * @param go called with the index of a heading
 */
export function periodMenu(
  periods: readonly Period[],
  go: (index: number) => unknown,
  context: LongListContext,
): TemplateResult {
  const goTo = (menu: HTMLSelectElement): void => {
    const {value} = menu;
    // The same period can be chosen again after the reader has scrolled away.
    menu.value = '';
    if (value !== '') go(Number(value));
  };
  const onChange = ({currentTarget}: Event): void => {
    const menu = currentTarget as HTMLSelectElement;
    if (!menu.hasAttribute('data-by-key')) goTo(menu);
  };
  const onKeydown = ({key, altKey, currentTarget}: KeyboardEvent): void => {
    const menu = currentTarget as HTMLSelectElement;
    const opens = altKey || key === ' ' || key === 'F4';
    menu.toggleAttribute('data-by-key', !opens);
    if (key === 'Enter') goTo(menu);
  };
  const onPointerdown = ({currentTarget}: Event): void =>
    (currentTarget as Element).removeAttribute('data-by-key');
  return html`<label part="jump" class="jump meta-font"
    >${context.translate('jump')}
    <select @change=${onChange} @keydown=${onKeydown} @pointerdown=${onPointerdown}>
      <option value="" selected>…</option>
      ${periods.map((period, index) => html`<option value=${index}>${periodText(period, context)}</option>`)}
    </select></label
  >`;
}

function eraOf(period: Period, {timeline}: LongListContext) {
  return typeof period === 'object' && 'era' in period ? timeline.document.eras?.[period.era] : undefined;
}

function periodText(period: Period, context: LongListContext): string {
  const era = eraOf(period, context);
  if (era) return pickText(era.label, context.locale, context.timeline.document.lang).value;
  return context.format.date(typeof period === 'object' && 'date' in period ? period.date : undefined).text;
}
