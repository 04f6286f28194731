import type {LitElement, TemplateResult} from 'lit';
import {nothing} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {isAddress} from '../../data/address.js';
import {embedCode} from './embed-code.js';
import {FALLBACK} from '../../format/locale.js';
import {pickText} from '../../format/text.js';
import {recordTitle} from '../../format/record-title.js';
import type {EmbedContext} from './messages.js';
import {embedView} from './embed-view.js';
import {copyFromBox} from '../../views/clipboard.js';

/** The address of a built script. The first group is the folder of `cdn/` and `embed/`. */
const BUILT_SCRIPT =
  /^(https?:.*\/)cdn\/(?:chunks\/[^/?#]+|dprk-deployment-timeline(?:\.all)?\.js)(?:[?#].*)?$/;

/** Other record sources are part of the page, so another page cannot load them. */
const EMBEDDABLE_SOURCES: readonly string[] = ['src', 'bundled'];

class EmbedControl extends Directive {
  override update(
    {options}: ChildPart,
    [context]: Parameters<this['render']>,
  ): TemplateResult | typeof nothing {
    const host = options?.host as LitElement;
    const page = pageFor(host);
    if (page === undefined || !EMBEDDABLE_SOURCES.includes(context.from)) return nothing;
    const {locale, timeline} = context;
    const title = pickText(recordTitle(context), locale, timeline.document.lang).value;
    const code = embedCode(page, attributesOf(host, locale), title);
    return embedView(code, ({currentTarget}) => void copy(code, currentTarget as Element, context), context);
  }

  override render(_: EmbedContext): typeof nothing {
    return nothing;
  }
}

export const embedControl = directive(EmbedControl);

/** The page for frames: from `embed-src`, or from the folder that the element was loaded from. */
function pageFor(host: LitElement): string | undefined {
  const embedSrc = host.getAttribute('embed-src');
  const {baseURI} = document;
  // "https:" is an address, but completes only one of an https page.
  if (embedSrc && isAddress(embedSrc) && URL.canParse(embedSrc, baseURI))
    return new URL(embedSrc, baseURI).href;
  const scripts = [...document.scripts].map(({src}) => src);
  const folder = [import.meta.url, ...scripts]
    .map((address) => BUILT_SCRIPT.exec(address)?.[1])
    .find(Boolean);
  return folder && `${folder}embed/index.html`;
}

/** The attributes that reproduce the current view: set by the page or changed by the reader. */
function attributesOf(host: LitElement, locale: string): [name: string, value: string][] {
  const {elementProperties} = host.constructor as typeof LitElement;
  const attributes = [...elementProperties].flatMap(([property, {attribute}]): [string, string][] => {
    const value: unknown = Reflect.get(host, property);
    // A boolean attribute that is false is absent.
    if (attribute === false || value === undefined || value === null || value === false) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return [[name, name === 'src' ? absoluteAddress(textOf(value)) : textOf(value)]];
  });
  return locale === FALLBACK ? attributes : [['lang', locale], ...attributes];
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function absoluteAddress(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}

function copy(code: string, button: Element, {translate}: EmbedContext): Promise<void> {
  const messages = {copied: translate('embed.copied'), byHand: translate('embed.byHand')};
  return copyFromBox(button.closest('details')!, code, messages);
}
