import {html, nothing, type TemplateResult} from 'lit';
import type {Media} from '../../data/schema.js';
import {pickText} from '../../format/text.js';
import {linkView} from '../../views/context.js';
import {inlineStyle} from '../../views/inline-style.js';
import {hostOf} from './addresses.js';
import {sizerView} from './box-view.js';
import {captionView} from './caption-view.js';
import type {MediaContext} from './messages.js';

/** A picture. The parser has already checked its address. `src` is set last: the other attributes apply to the request. */
export function pictureView(media: Media, context: MediaContext): TemplateResult {
  const {src, alt, caption, width, height, link} = media;
  const {value, lang} = pickText(alt ?? caption ?? '', context.locale, context.timeline.document.lang);
  // A link needs a name.
  const text = value || (link === undefined ? '' : context.translate('media.open', {host: hostOf(link)}));
  const hasSize = width !== undefined && height !== undefined;
  const image = html`<img
    part="media"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    width=${hasSize ? width : nothing}
    height=${hasSize ? height : nothing}
    alt=${text}
    lang=${lang ?? nothing}
    src=${src!}
    @load=${markFailure}
    @error=${markFailure}
  />`;
  return html`<figure class="media" ${inlineStyle(hasSize ? `--_ratio:${width / height}` : '')}>
    <div class="picture ${hasSize ? '' : 'fitted'}" data-alt=${text}>
      ${sizerView(media)} ${linkView(link, image, context)}
    </div>
    ${captionView(media, undefined, context)}
  </figure>`;
}

/** Styles then show the alternative text in a scroll area, because browsers clip a long one. */
function markFailure({type, target}: Event): void {
  (target as Element).closest('.picture')!.toggleAttribute('data-failed', type === 'error');
}
