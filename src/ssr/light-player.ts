import {html, type TemplateResult} from 'lit';
import type {Media} from '../data/schema.js';
import {linkView, textView, type Context} from '../views/context.js';

/** A link for everything that needs a player or a frame. Its text is the title, or else the alternative text or the address. */
export function playerView(media: Media, context: Context): TemplateResult {
  const address = media.url ?? media.src!;
  const name = media.title ?? media.alt;
  const title = name ? textView(name, context) : address;
  const texts = [media.caption, media.credit].filter((text) => text !== undefined);
  return html`<p>${linkView(address, title, context)}${texts.map((text) => [' · ', textView(text, context)])}</p>`;
}
