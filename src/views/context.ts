/** What every view is given beside its own data. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Text} from '../data/schema.js';
import type {Translate} from '../format/translate.js';
import {listed} from '../format/numbers.js';
import {pickText} from '../format/text.js';
import type {DateFormatter} from '../format/date-formatter.js';
import type {Changes} from '../features/records/document-changes.js';
import type {Item, Timeline} from '../model/timeline.js';

/** What a document needs that is followed: another may come in its place at any time. */
export interface Updates {
  readonly changes: Changes;
  /** Draws each entry where it was drawn before, so that the reader stays with it. */
  readonly each: (items: readonly Item[], view: (item: Item, place: number) => unknown) => unknown;
  /** Marks an entry that is new or changed. */
  readonly mark: (entry: Entry, context: Context) => unknown;
}

export interface Context {
  readonly timeline: Timeline;
  readonly locale: string;
  readonly translate: Translate;
  readonly format: DateFormatter;
  /** The level of the title's heading, 1 to 5; headlines are one deeper. */
  readonly headingLevel: number;
  /** The `target` of links out of the page; empty for none. */
  readonly linkTarget: string;
  /** The entries whose sources are open, by id: written by the views themselves. */
  readonly opened: Set<string>;
  /** The reader opens an entry; false where the page refuses. */
  readonly select: (id: string) => boolean;
  /** The reader follows a link to an entry: it is selected, brought into view and given the focus. */
  readonly follow: (id: string) => unknown;
  /** What else the reader can do with an entry, where that is asked for. */
  readonly actions?: ((entry: Entry, context: Context) => TemplateResult) | undefined;
  /** What the bundled document has none of, where that is shown. */
  readonly further?: typeof import('./further.js') | undefined;
  /** The picture of an entry, where the page allows pictures. */
  readonly media?: ((entry: Entry, context: Context) => unknown) | undefined;
  readonly updates?: Updates | undefined;
}

/** A text in the reader's language where there is one, and else in its own, marked as such. */
export function textView(text: Text, {locale, timeline}: Context): string | TemplateResult {
  const {value, lang} = pickText(text, locale, timeline.document.lang);
  return lang === undefined ? value : foreign(value, lang);
}

/** A text in a language that is given, isolated from what stands beside it. */
export function foreign(value: string, lang: string): TemplateResult {
  return html`<span lang=${lang} dir="auto">${value}</span>`;
}

/** Names with the language's own "and", each isolated from its neighbours. */
export function namesView(ids: readonly string[], context: Context, short = false): unknown {
  const names = ids.flatMap((id) => context.timeline.actors.get(id) ?? []);
  return listed(
    names.map(
      (actor) =>
        html`<span class="text">${textView((short ? actor.short : undefined) ?? actor.name, context)}</span>`,
    ),
    context.locale,
  );
}

/** Words around a view: `{who}` in a message is replaced by something that is not a string. */
export function around(message: string, name: string, view: unknown): unknown {
  const [before = '', after = ''] = message.split(`{${name}}`);
  return [before, view, after];
}

/** A link out of the page; what it shows stands in for it where there is no address. */
export function linkView(href: string | undefined, label: unknown, {linkTarget}: Context): unknown {
  return href === undefined
    ? label
    : html`<a part="link" href=${href} target=${linkTarget || nothing} rel="noopener noreferrer">${label}</a>`;
}

/** A heading of a level, 1 to 6. */
export function headingView(level: number, id: string, name: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${name}>${content}</h6>`;
  }
}
