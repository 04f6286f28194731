/** A page of another site. Nothing is requested from there before the reader presses the button. */
import {html, nothing} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {faultAt} from '../../data/faults/fault.js';
import type {Entry, Media} from '../../data/schema.js';
import {linkView} from '../../views/context.js';
import {absolute, frameAddress, hostOf} from './addresses.js';
import {sizerView} from './box-view.js';
import {captionView} from './caption-view.js';
import {onFrameBlocked} from './frame-block.js';
import type {MediaContext} from './messages.js';
import {labelOf} from './player-view.js';

const SANDBOX = 'allow-scripts allow-popups allow-presentation allow-forms';

class Embed extends AsyncDirective {
  #state: 'closed' | 'open' | 'blocked' = 'closed';
  #arguments: [media: Media, entry: Entry, context: MediaContext] | undefined;
  #stop: (() => void) | undefined;

  override render(media: Media, entry: Entry, context: MediaContext): unknown {
    // The place may have been used for another medium: the reader has not agreed to load this one.
    if (this.#arguments && this.#arguments[0].url !== media.url) this.#close();
    this.#arguments = [media, entry, context];
    const address = frameAddress(media.url!);
    const link = linkView(media.url, context.translate('media.open', {host: hostOf(media.url!)}), context);
    const blocked = context.translate('media.blocked', {host: hostOf(address)});
    return html`<figure class="media embed" data-state=${this.#state}>
      ${
        this.#state === 'blocked'
          ? nothing
          : html`<div class="picture player ${media.poster === undefined ? '' : 'has-poster'}">
              ${sizerView(media)} ${posterView(media)}
              ${this.#state === 'open' ? frameView(media, address, context) : this.#buttonView(media, address, context)}
            </div>`
      }
      ${
        this.#state === 'closed'
          ? nothing
          : html`<p role="status" part="media-status" class="meta-font">${this.#state === 'blocked' ? blocked : nothing}</p>`
      }
      ${captionView(media, link, context)}
    </figure>`;
  }

  #buttonView(media: Media, address: string, context: MediaContext): unknown {
    return html`<button type="button" part="media-button" class="meta-font" @click=${this.#open}>
      <span class="pill">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4v16l13-8z" /></svg>
        <span>
          <strong>${labelOf(media, 'media.embed', context)}</strong>
          <span>${context.translate('media.load', {host: hostOf(address)})}</span>
        </span>
      </span>
    </button>`;
  }

  readonly #open = ({currentTarget}: Event): void => {
    const [media, entry, context] = this.#arguments!;
    const figure = (currentTarget as Element).closest('figure')!;
    const address = absolute(frameAddress(media.url!));
    this.#stop = onFrameBlocked(address, () => {
      const path = ['entries', indexOf(entry, context), 'media', entry.media!.indexOf(media), 'url'];
      const hadFocus = figure.matches(':focus-within');
      this.#close('blocked');
      this.#update();
      if (hadFocus) figure.querySelector<HTMLElement>('figcaption a')!.focus();
      context.warn(faultAt(path, 'blocked', {found: address.origin, severity: 'warning'}));
    });
    this.#state = 'open';
    this.#update();
    // The button is gone: the reader goes on in the frame.
    figure.querySelector('iframe')!.focus();
  };

  #update(): void {
    this.setValue(this.render(...this.#arguments!));
  }

  #close(state: 'closed' | 'blocked' = 'closed'): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#state = state;
  }

  override disconnected(): void {
    this.#close();
  }

  override reconnected(): void {
    this.#update();
  }
}

export const embedView = directive(Embed);

function indexOf({id}: Entry, {timeline}: MediaContext): number {
  return timeline.document.entries.findIndex((entry) => entry.id === id);
}

export function posterView({poster}: Media): unknown {
  if (poster === undefined) return nothing;
  return html`<img part="media" loading="lazy" decoding="async" referrerpolicy="no-referrer" alt="" src=${poster} />`;
}

/** A page of the same origin must stay in its sandbox: with scripts and its origin, it could remove the sandbox. */
function frameView(media: Media, address: string, context: MediaContext): unknown {
  const {origin: target, href} = absolute(address);
  const isForeign = ![location.origin, origin].includes(target);
  return html`<iframe
    part="media"
    sandbox=${isForeign ? `${SANDBOX} allow-same-origin` : SANDBOX}
    referrerpolicy="strict-origin-when-cross-origin"
    allow="fullscreen; picture-in-picture; encrypted-media"
    title=${labelOf(media, 'media.embed', context)}
    src=${href}
  ></iframe>`;
}
