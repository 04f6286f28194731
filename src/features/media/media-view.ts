import {html, nothing} from 'lit';
import type {Entry, Media} from '../../data/schema.js';
import {embedView} from './embed-view.js';
import type {MediaContext} from './messages.js';
import {pictureView} from './picture-view.js';
import {audioView, videoView} from './player-view.js';

export type MediumView = (media: Media, entry: Entry, context: MediaContext) => unknown;

/** The pictures, films, sounds and embedded pages of an entry. @param embed renders an embedded page */
export function mediaView(entry: Entry, context: MediaContext, embed: MediumView = embedView): unknown {
  const {media = []} = entry;
  if (media.length === 0) return nothing;
  return html`<div class="media-items">${media.map((one) => itemView(one, entry, context, embed))}</div>`;
}

function itemView(media: Media, entry: Entry, context: MediaContext, embed: MediumView): unknown {
  switch (media.type) {
    case 'image':
      return pictureView(media, context);
    case 'video':
      return videoView(media, context);
    case 'audio':
      return audioView(media, context);
    case 'embed':
      return embed(media, entry, context);
  }
}
