/** The marks: shape tells the kind, the fill tells the standing; the word beside tells both. */
import {nothing, svg, html, type TemplateResult} from 'lit';
import type {Mark, Standing} from '../data/vocabulary.js';

/** Outlines in a box of 16 by 16, and the sign cut out of them or drawn in them. */
const SHAPES: Readonly<Record<Mark, readonly [outline: string, sign?: string]>> = {
  check: [
    'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0-13.5Z',
    'M7 11.5 3.7 8.2 4.9 7 7 9.1 11.1 5 12.3 6.2Z',
  ],
  diamond: ['M8 1 15 8 8 15 1 8Z'],
  arrow: ['M1.5 3.25h7.25L14.5 8l-5.75 4.75H1.5L5 8Z'],
  square: ['M2.25 2.25h11.5v11.5H2.25Z'],
  circle: ['M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5Z'],
  question: [
    'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0-13.5Z',
    'M5.2 6.5a2.8 2.8 0 1 1 4.1 2.45q-.6.3-.6.95H7.3q0-1.55 1.3-2.2a1.35 1.35 0 1 0-1.95-1.2ZM7.25 10.8h1.5v1.5h-1.5Z',
  ],
  dot: ['M8 4.25a3.75 3.75 0 1 0 0 7.5a3.75 3.75 0 1 0 0-7.5Z'],
};

const FILLED: ReadonlySet<Standing> = new Set<Standing>(['confirmed', 'announced', 'on-record']);
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
