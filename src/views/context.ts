/** What every view is given beside its own data. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Text} from '../data/schema.js';
import type {DateFormatter} from '../format/date-formatter.js';
import type {CoreKey} from '../format/messages.js';
import {pickText} from '../format/text.js';
import type {Translate} from '../format/translate.js';
import type {Item, Timeline} from '../model/timeline.js';
import type {RecordOrigin} from './record-origin.js';

/** What views need beside their own data. @typeParam Key the messages that they use beside the core's */
export interface Context<Key extends string = never> {
  readonly timeline: Timeline;
  /** Where the record comes from. */
  readonly from: RecordOrigin;
  readonly locale: string;
  readonly translate: Translate<CoreKey | Key>;
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
  /** Messages in another language, English where that is not known. */
  readonly translatorFor: (language: string) => Promise<Translate<string>>;
  /** What features add to an entry. */
  readonly entryActions?: ((entry: Entry) => unknown) | undefined;
  readonly media?: ((entry: Entry) => unknown) | undefined;
  readonly updates?: Updates | undefined;
}

/** How entries of a record are drawn that another state can replace at any time. */
export interface Updates {
  /** Draws each entry where it was drawn before, so that the reader's place is kept. */
  readonly each: (items: readonly Item[], view: (item: Item, place: number) => unknown) => unknown;
  /** Marks an entry that is new or changed. */
  readonly mark: (entry: Entry) => unknown;
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
  return context.translate.list(
    names.map(
      (actor) =>
        html`<span class="text">${textView((short ? actor.short : undefined) ?? actor.name, context)}</span>`,
    ),
  );
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
