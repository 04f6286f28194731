/** Pictures as plain HTML, and a link for everything that needs a player or a frame. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Media} from '../data/schema.js';
import {pickText} from '../format/text.js';
import {linkView, textView, type Context} from '../views/context.js';

/** @param context its `media` is absent if pictures are not shown */
export function mediaView({media = []}: Entry, context: Context): unknown {
  if (!context.media) return nothing;
  return media.map((one) => (one.type === 'image' ? pictureView(one, context) : playerView(one, context)));
}

function pictureView(media: Media, context: Context): TemplateResult {
  const {src, alt, caption, width, height, link} = media;
  const text = pickText(alt ?? caption ?? '', context.locale, context.timeline.document.lang).value;
  const image = html`<img
    src=${src!}
    alt=${text}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
  />`;
  return html`<p>${linkView(link, image, context)}</p>
    ${captionView(media, context)}`;
}

/** The title is the link, or else the address. */
function playerView(media: Media, context: Context): TemplateResult {
  const address = media.url ?? media.src!;
  const title = media.title ? textView(media.title, context) : address;
  return html`<p>${linkView(address, title, context)}</p>
    ${captionView(media, context)}`;
}

function captionView({caption, credit}: Media, context: Context): unknown {
  const parts = [caption, credit].filter((text) => text !== undefined);
  if (parts.length === 0) return nothing;
  return html`<p>${parts.map((text, at) => [at > 0 ? ' · ' : nothing, textView(text, context)])}</p>`;
}
