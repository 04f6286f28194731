/** The mark of an entry. Its shape shows the kind and its fill the standing; the words next to it say the same. */
import {nothing, svg, html, type TemplateResult} from 'lit';
import {KIND_MARKS, type Mark, type Standing} from '../data/vocabulary.js';

/** A circle of radius 6.5 in a box of 16 by 16. */
const CIRCLE_PATH = 'M8 1.5a6.5 6.5 0 0 0 0 13a6.5 6.5 0 0 0 0-13Z';
/** SVG paths. The sign is cut out of a filled mark, and drawn inside an outlined one. */
export const SHAPES: Readonly<Record<Mark, readonly [outline: string, sign?: string]>> = {
  check: [CIRCLE_PATH, 'M7 11.5 3.7 8.2 4.9 7 7 9.1 11.1 5 12.3 6.2Z'],
  diamond: ['M8 1 15 8 8 15 1 8Z'],
  arrow: ['M1.5 3h7L15 8l-6.5 5h-7L5 8Z'],
  square: ['M2 2h12v12H2Z'],
  circle: [CIRCLE_PATH],
  question: [
    CIRCLE_PATH,
    'M5 6.5a3 3 0 1 1 4 2.5q-.5.3-.5 1H7q0-1.5 1.5-2.3a1.5 1.5 0 1 0-2-1.2ZM7 11h1.5v1.5H7Z',
  ],
  dot: ['M8 4a4 4 0 0 0 0 8a4 4 0 0 0 0-8Z'],
};

export const FILLED_STANDINGS: ReadonlySet<Standing> = new Set<Standing>([
  'confirmed',
  'announced',
  'on-record',
]);
const DASHED_STANDINGS: ReadonlySet<Standing> = new Set<Standing>(['speculation', 'unclear']);

/** The class with the colour of a kind. Kinds that a document adds have one colour. */
export function kindClass(kind: string): string {
  return `k-${isBuiltInKind(kind) ? kind : 'own'}`;
}

export function isBuiltInKind(kind: string): boolean {
  return Object.hasOwn(KIND_MARKS, kind);
}

export function isDashed(standing: Standing): boolean {
  return DASHED_STANDINGS.has(standing);
}

/** Hidden from assistive technology. Without a standing it is the filled mark of a kind, as in the legend. */
export function markView(mark: Mark, standing: Standing = 'confirmed'): TemplateResult {
  const [outline, sign = ''] = SHAPES[mark];
  const inner = FILLED_STANDINGS.has(standing)
    ? svg`<path fill="currentColor" fill-rule="evenodd" d=${outline + sign} />`
    : svg`<path fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray=${
        isDashed(standing) ? '2.4 1.9' : nothing
      } d=${outline} />${sign ? svg`<path fill="currentColor" d=${sign} />` : nothing}`;
  return html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${inner}</svg>`;
}
