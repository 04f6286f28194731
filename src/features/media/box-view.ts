import {html, type TemplateResult} from 'lit';
import type {Media} from '../../data/schema.js';

/** What a medium without a size gets: the width and the height, and their ratio. */
const PICTURE = ['27em', '18em', '3 2'] as const;
const PLAYER = ['32em', '18em', '16 9'] as const;

/**
 * Reserves the space of a medium. An empty SVG does it: browsers do not reserve space for an image that fails to load, and
 * use the size of the file if it differs from the attributes.
 */
export function sizerView({type, width, height}: Media): TemplateResult {
  const [boxWidth, boxHeight, ratio] =
    width !== undefined && height !== undefined
      ? ([width, height, `${width} ${height}`] as const)
      : type === 'image'
        ? PICTURE
        : PLAYER;
  return html`<svg width=${boxWidth} height=${boxHeight} viewBox="0 0 ${ratio}" aria-hidden="true"></svg>`;
}
