import type {LitElement, TemplateResult} from 'lit';
import {nothing} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {isAddress} from '../../data/address.js';
import {embedCode} from './embed-code.js';
import {FALLBACK} from '../../format/locale.js';
import {pickText} from '../../format/text.js';
import type {EmbedContext} from './messages.js';
import {embedView} from './embed-view.js';
import {selectForCopying, copyText} from '../../views/clipboard.js';

/** The files of the package as a page gets them: the folder that has `cdn/` and `embed/` in it. */
const BUILT = /^(https?:.*\/)cdn\/(?:chunks\/[^/]+|dprk-deployment-timeline(?:\.all)?\.js)(?:[?#].*)?$/;

/** What a page has brought itself has no address that another page could name. */
const ADDRESSABLE: readonly string[] = ['src', 'bundled'];

class EmbedControl extends Directive {
  override update(
    {options}: ChildPart,
    [context]: Parameters<this['render']>,
  ): TemplateResult | typeof nothing {
    const host = options?.host as LitElement;
    const page = pageFor(host);
    if (page === undefined || !ADDRESSABLE.includes(context.from)) return nothing;
    const {locale, timeline} = context;
    const title = pickText(timeline.document.title, locale, timeline.document.lang).value;
    const code = embedCode(page, attributesOf(host, locale), title);
    return embedView(code, ({currentTarget}) => void copy(code, currentTarget as Element, context), context);
  }

  override render(_: EmbedContext): typeof nothing {
    return nothing;
  }
}

export const embedControl = directive(EmbedControl);

/** The page for frames: where the element says, or beside the files that the element came from. */
function pageFor(host: LitElement): string | undefined {
  const named = host.getAttribute('embed-src');
  if (named && isAddress(named)) return new URL(named, document.baseURI).href;
  const scripts = [...document.scripts].map(({src}) => src);
  const folder = [import.meta.url, ...scripts].map((address) => BUILT.exec(address)?.[1]).find(Boolean);
  return folder && `${folder}embed/index.html`;
}

/** The attributes that would show what is shown: the page's own, and what the reader has changed. */
function attributesOf(host: LitElement, locale: string): [name: string, value: string][] {
  const {elementProperties} = host.constructor as typeof LitElement;
  const set = [...elementProperties].flatMap(([property, {attribute}]): [string, string][] => {
    const value: unknown = Reflect.get(host, property);
    // A switch that is off has no attribute.
    if (attribute === false || value === undefined || value === null || value === false) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return [[name, name === 'src' ? absolute(textOf(value)) : textOf(value)]];
  });
  return locale === FALLBACK ? set : [['lang', locale], ...set];
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}

async function copy(code: string, button: Element, {translate}: EmbedContext): Promise<void> {
  const panel = button.closest('details')!;
  const status = panel.querySelector('[role="status"]')!;
  // Told anew, what was told before is heard again.
  status.textContent = '';
  const taken = await copyText(code);
  if (!taken) selectForCopying(panel.querySelector('textarea'));
  status.textContent = translate(taken ? 'embed.copied' : 'embed.byHand');
}
