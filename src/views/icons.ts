import {html, svg, type TemplateResult} from 'lit';

/** An arrow towards the start or the end of the line. Styles mirror it in right-to-left text. */
export function arrowView(towards: 'start' | 'end'): TemplateResult {
  const d = towards === 'start' ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5';
  return iconView(svg`<path d=${d} />`, 'arrow');
}

export function zoomSignView(sign: 'in' | 'out'): TemplateResult {
  return iconView(svg`<path d=${sign === 'in' ? 'M3 8h10M8 3v10' : 'M3 8h10'} />`);
}

function iconView(content: TemplateResult, name = ''): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${content}</svg>`;
}
