import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Media} from '../../data/schema.js';
import {pickText} from '../../format/text.js';
import {textView, type Context} from '../../views/context.js';

/** The pictures of an entry. */
export function mediaView({media = []}: Entry, context: Context): unknown {
  return media.filter(({src}) => src !== undefined).map((one) => pictureView(one, context));
}

/**
 * A picture. The parser has already checked its address.
 *
 * The empty SVG reserves the space: browsers do not reserve it for an image that fails to load, and use the size of the
 * file if it differs from the attributes. `src` is set last, so that the other attributes apply to the request.
 */
function pictureView({src, alt, caption, credit, width, height}: Media, context: Context): TemplateResult {
  const {value, lang} = pickText(alt ?? caption ?? '', context.locale, context.timeline.document.lang);
  return html`<figure class="media">
    <div class="picture" data-alt=${value}>
      <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
      <img
        part="media"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        width=${width}
        height=${height}
        alt=${value}
        lang=${lang ?? nothing}
        src=${src!}
        @load=${markFailure}
        @error=${markFailure}
      />
    </div>
    ${credit && html`<figcaption part="credit" class="meta-font text">${textView(credit, context)}</figcaption>`}
  </figure>`;
}

/** Styles then show the alternative text in a scroll area, because browsers clip a long one. */
function markFailure({type, target}: Event): void {
  (target as Element).parentElement!.toggleAttribute('data-failed', type === 'error');
}
