/** The marks: shape tells the kind, the fill tells the standing; the word beside tells both. */
import {nothing, svg, html, type TemplateResult} from 'lit';
import type {Mark, Standing} from '../data/vocabulary.js';

/** A circle of radius 6.5 in a box of 16 by 16. */
const CIRCLE = 'M8 1.5a6.5 6.5 0 0 0 0 13a6.5 6.5 0 0 0 0-13Z';
/** Outlines, and the sign cut out of them or drawn in them. */
export const SHAPES: Readonly<Record<Mark, readonly [outline: string, sign?: string]>> = {
  check: [CIRCLE, 'M7 11.5 3.7 8.2 4.9 7 7 9.1 11.1 5 12.3 6.2Z'],
  diamond: ['M8 1 15 8 8 15 1 8Z'],
  arrow: ['M1.5 3h7L15 8l-6.5 5h-7L5 8Z'],
  square: ['M2 2h12v12H2Z'],
  circle: [CIRCLE],
  question: [
    CIRCLE,
    'M5 6.5a3 3 0 1 1 4 2.5q-.5.3-.5 1H7q0-1.5 1.5-2.3a1.5 1.5 0 1 0-2-1.2ZM7 11h1.5v1.5H7Z',
  ],
  dot: ['M8 4a4 4 0 0 0 0 8a4 4 0 0 0 0-8Z'],
};

export const FILLED: ReadonlySet<Standing> = new Set<Standing>(['confirmed', 'announced', 'on-record']);
const DASHED: ReadonlySet<Standing> = new Set<Standing>(['speculation', 'unclear']);

/** Whether what stands so is drawn with a broken line. */
export function isDashed(standing: Standing): boolean {
  return DASHED.has(standing);
}

/** A mark for the eye alone; without a standing it is the sign of a kind, as in the legend. */
export function markView(mark: Mark, standing: Standing = 'confirmed'): TemplateResult {
  const [outline, sign = ''] = SHAPES[mark];
  const inner = FILLED.has(standing)
    ? svg`<path fill="currentColor" fill-rule="evenodd" d=${outline + sign} />`
    : svg`<path fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray=${
        isDashed(standing) ? '2.4 1.9' : nothing
      } d=${outline} /><path fill="currentColor" d=${sign} />`;
  return html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${inner}</svg>`;
}
