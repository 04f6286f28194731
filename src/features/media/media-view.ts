/** The picture of an entry. Its address was checked when the document was read, as every address is. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../data/schema.js';
import {pickText} from '../../format/text.js';
import {textView, type Context} from '../../views/context.js';

/**
 * The drawing behind the picture keeps its place: also where the file does not come, or has not the size that it is said
 * to have, when the engines go by the file. The address is set last: it is asked for as the rest then says.
 */
export function mediaView({media}: Entry, context: Context): TemplateResult | typeof nothing {
  if (!media) return nothing;
  const {src, alt, credit, width, height} = media;
  const {value, lang} = pickText(alt, context.locale, context.timeline.document.lang);
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
        src=${src}
        @load=${tellFailure}
        @error=${tellFailure}
      />
    </div>
    ${credit && html`<figcaption part="credit" class="meta-font text">${textView(credit, context)}</figcaption>`}
  </figure>`;
}

/** Its words then stand in its place, to be scrolled where they are too many: engines cut them. */
function tellFailure({type, target}: Event): void {
  (target as Element).parentElement!.toggleAttribute('data-failed', type === 'error');
}
