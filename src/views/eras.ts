/** Eras as bands on a scale of time. Hidden from assistive technology, which gets the eras as a line of text. */
import {html, nothing, type TemplateResult} from 'lit';
import {positionOf} from '../model/lanes/scale.js';
import type {Scale} from '../model/lanes/geometry.js';
import type {EraBand} from '../model/lanes/eras.js';
import {textView, type Context} from './context.js';
import {commaOf, semicolonOf} from '../format/separators.js';
import {inlineStyle} from './inline-style.js';

/** In px: a narrower part of a band has no label. */
const MIN_LABEL_WIDTH = 30;

/** What is in view, in px of the world. */
export interface EraView {
  readonly scale: Scale;
  readonly start: number;
  readonly end: number;
}

export function erasView(
  bands: readonly EraBand[],
  {scale, start, end}: EraView,
  context: Context,
): readonly TemplateResult[] {
  return bands.flatMap((band) => {
    const from = Math.max(start, positionOf(scale, band.start)) - start;
    const to = Math.min(end, positionOf(scale, band.end)) - start;
    if (to <= from) return [];
    const style = `inset-inline-start:${from}px;inline-size:${to - from}px;--_row:${band.row}`;
    return html`<div class="era" part="era" ${inlineStyle(style)}>
      ${to - from < MIN_LABEL_WIDTH ? '' : html`<span class="text" dir="auto">${textView(band.era.label, context)}</span>`}
    </div>`;
  });
}

/** For assistive technology. */
export function eraLine(bands: readonly EraBand[], context: Context): TemplateResult | typeof nothing {
  if (bands.length === 0) return nothing;
  return html`<p class="visually-hidden">${context.translate('eras')}: ${eraTexts(bands, context)}</p>`;
}

/** "The first line, 1998 – 2004; …" */
export function eraTexts(bands: readonly EraBand[], context: Context): unknown {
  const [comma, semicolon] = [commaOf(context.locale), semicolonOf(context.locale)];
  return bands.map(
    ({era}, index) =>
      html`${index > 0 ? semicolon : ''}${textView(era.label, context)}${comma}${context.format.date(era.date).text}`,
  );
}
