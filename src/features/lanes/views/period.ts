import {html, nothing, type TemplateResult} from 'lit';
import {formatOffset} from '../../../format/clock.js';
import type {LanesContext} from '../messages.js';
import type {Side} from '../drawing/outside.js';
import {arrowView} from '../../../views/icons.js';
import {commaOf} from '../../../format/separators.js';

export interface PeriodState {
  /** The visible period, formatted. */
  readonly span: string;
  /** Whether assistive technology announces it: not while the pointer still drags. */
  readonly isAnnounced: boolean;
  /** The clock of the axis, in minutes east of UTC; absent if no clock has to be named. */
  readonly offset: number | undefined;
  /** How many entries are outside the view. */
  readonly counts: Readonly<Record<Side, number>>;
  /** Absent in print. */
  readonly showOutside?: (side: Side) => void;
}

/** The visible period, and at each edge of the view a button to what is outside it: "‹ 2 earlier". */
export function periodView(
  {span, isAnnounced, offset, counts, showOutside}: PeriodState,
  {translate, locale}: LanesContext,
): TemplateResult {
  const clock = offset === undefined ? [] : [translate('lanes.utc', {offset: formatOffset(offset)})];
  const button = (side: Side, content: unknown): unknown =>
    counts[side] === 0
      ? nothing
      : html`<button type="button" part="outside" class="outside ${side}" @click=${() => showOutside?.(side)}>${content}</button>`;
  return html`${button('earlier', [arrowView('start'), translate('lanes.before', {n: counts.earlier})])}
    <p part="span" class="span" aria-live=${isAnnounced ? 'polite' : 'off'}>
      <span>${[span, ...clock].join(commaOf(locale))}</span>
    </p>
    ${button('later', [translate('lanes.after', {n: counts.later}), arrowView('end')])}`;
}
