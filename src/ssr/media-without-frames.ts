/** The media of entries in a page without a script. */
import {html, nothing} from 'lit';
import {hostOf} from '../features/media/addresses.js';
import {sizerView} from '../features/media/box-view.js';
import {captionView} from '../features/media/caption-view.js';
import {posterView} from '../features/media/embed-view.js';
import {mediaView, type MediumView} from '../features/media/media-view.js';
import {linkView} from '../views/context.js';

/** An embedded page is a link: a frame would load from another site before the reader has agreed. */
export const mediaWithoutFrames: typeof mediaView = (entry, context) =>
  mediaView(entry, context, embedLinkView);

const embedLinkView: MediumView = (media, _, context) => {
  const link = linkView(media.url, context.translate('media.open', {host: hostOf(media.url!)}), context);
  const poster =
    media.poster === undefined
      ? nothing
      : html`<div class="picture player">${sizerView(media)} ${posterView(media)}</div>`;
  return html`<figure class="media">${poster} ${captionView(media, link, context)}</figure>`;
};
