import {html, nothing} from 'lit';
import type {Entry, Media} from '../../data/schema.js';
import {embedView} from './embed-view.js';
import type {MediaContext} from './messages.js';
import {pictureView} from './picture-view.js';
import {audioView, videoView} from './player-view.js';

/** The pictures, films, sounds and embedded pages of an entry. */
export function mediaView(entry: Entry, context: MediaContext): unknown {
  const {media = []} = entry;
  if (media.length === 0) return nothing;
  return html`<div class="media-items">${media.map((one) => itemView(one, entry, context))}</div>`;
}

function itemView(media: Media, entry: Entry, context: MediaContext): unknown {
  switch (media.type) {
    case 'image':
      return pictureView(media, context);
    case 'video':
      return videoView(media, context);
    case 'audio':
      return audioView(media, context);
    case 'embed':
      return embedView(media, entry, context);
  }
}
