/** The mark of a stance on a claim. The word next to it says the same. */
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Stance} from '../data/vocabulary.js';
import {SHAPES} from './marks.js';

const [CIRCLE_PATH, CHECK_PATH] = SHAPES.check;
const CROSS_PATH = 'M5.2 4 8 6.8 10.8 4 12 5.2 9.2 8 12 10.8 10.8 12 8 9.2 5.2 12 4 10.8 6.8 8 4 5.2Z';

/** A filled mark for who commits to an answer, a line for who does not. */
const SHAPES_BY_STANCE: Readonly<Record<Stance, SVGTemplateResult>> = {
  confirms: filled(`${CIRCLE_PATH}${CHECK_PATH}`),
  denies: filled(`${CIRCLE_PATH}${CROSS_PATH}`),
  cautious: stroked('M1.8 9.6C3.2 6.3 5.4 5.8 8 8s4.8 1.7 6.2-1.6'),
  reports: stroked('M8 2.6a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 0 0 0-10.8Z'),
  none: stroked('M2.6 8h10.8'),
};

export function stanceMark(stance: Stance): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES_BY_STANCE[stance]}</svg>`;
}

function filled(path: string): SVGTemplateResult {
  return svg`<path fill="currentColor" fill-rule="evenodd" d=${path} />`;
}

function stroked(path: string): SVGTemplateResult {
  return svg`<path fill="none" stroke="currentColor" stroke-width="2.1" stroke-linecap="round" d=${path} />`;
}
