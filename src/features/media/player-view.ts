import {html, nothing, type TemplateResult} from 'lit';
import type {Media} from '../../data/schema.js';
import {pickText} from '../../format/text.js';
import {sizerView} from './box-view.js';
import {captionView, printedLink} from './caption-view.js';
import type {MediaContext} from './messages.js';

/** A film in the browser's own player. Only its poster is requested before the reader plays it. */
export function videoView(media: Media, context: MediaContext): TemplateResult {
  const {src, poster} = media;
  return html`<figure class="media">
    <div class="picture player">
      ${sizerView(media)}
      <video
        part="media"
        controls
        playsinline
        preload="none"
        poster=${poster ?? nothing}
        aria-label=${labelOf(media, 'media.video', context)}
        src=${src!}
      >
        ${trackView(media, context)}
      </video>
    </div>
    ${captionView(media, printedLink(media, context), context)}
  </figure>`;
}

export function audioView(media: Media, context: MediaContext): TemplateResult {
  return html`<figure class="media">
    <audio
      part="media"
      controls
      preload="none"
      aria-label=${labelOf(media, 'media.audio', context)}
      src=${media.src!}
    >
      ${trackView(media, context)}
    </audio>
    ${captionView(media, printedLink(media, context), context)}
  </figure>`;
}

function trackView({captions}: Media, {translate, timeline}: MediaContext): unknown {
  if (captions === undefined) return nothing;
  return html`<track
    kind="captions"
    srclang=${timeline.document.lang}
    label=${translate('media.captions')}
    src=${captions}
  />`;
}

/** The accessible name of a medium, as plain text. */
export function labelOf(
  {title, caption, alt}: Media,
  fallback: 'media.video' | 'media.audio' | 'media.embed',
  {locale, timeline, translate}: MediaContext,
): string {
  const text = title ?? caption ?? alt;
  return text === undefined ? translate(fallback) : pickText(text, locale, timeline.document.lang).value;
}
