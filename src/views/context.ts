import {html, nothing, type TemplateResult} from 'lit';
import type {Fault} from '../data/faults/fault.js';
import type {Entry, Text} from '../data/schema.js';
import type {DateFormatter} from '../format/date-formatter.js';
import type {CoreKey} from '../format/messages.js';
import {pickText} from '../format/text.js';
import type {Translate} from '../format/translate.js';
import type {Timeline} from '../model/timeline.js';
import type {RecordOrigin} from './record-origin.js';
import {rowOf} from './row.js';

/** What all views get, besides their own data. @typeParam Key the messages that they use besides those of the core */
export interface Context<Key extends string = never> {
  readonly timeline: Timeline;
  readonly from: RecordOrigin;
  /** The absolute address of the file in `src`, if the record is from there. */
  readonly address?: string | undefined;
  readonly locale: string;
  readonly translate: Translate<CoreKey | Key>;
  readonly format: DateFormatter;
  /** The page's heading for the record: the attribute `heading`. */
  readonly heading?: string | undefined;
  /** The heading level of the title, 1 to 5. Headlines are one level deeper. */
  readonly headingLevel: number;
  /** The `target` of links out of the page; empty for none. */
  readonly linkTarget: string;
  /** The ids of the entries whose details are open. The views update it. */
  readonly opened: Set<string>;
  /**
   * Call it when the reader opens an entry. @returns false if the page cancels the event
   * @param isPressShown whether the control shows it at once: the update may then follow the next paint
   */
  readonly select: (id: string, isPressShown?: boolean) => boolean;
  /** Call it when the reader follows a link to an entry: selects it, scrolls to it and focuses it. */
  readonly follow: (id: string) => unknown;
  /** The address of an entry; absent if no address leads to it. */
  readonly addressOf: (id: string) => string | undefined;
  /** The messages in another language, or in English if that is not available. */
  readonly translatorFor: (language: string) => Promise<Translate<string>>;
  /** Reports a problem to the page, once: as a warning in the event `dprk-error`. */
  readonly warn: (fault: Fault) => void;
  /** What features add to an entry; absent until they have loaded. */
  readonly entryActions?: ((entry: Entry) => unknown) | undefined;
  readonly media?: ((entry: Entry) => unknown) | undefined;
  /** Renders a text with the markup of the document; absent for plain text. */
  readonly markup?: ((value: string, blocks: BlockStyle) => unknown) | undefined;
  /** The label of an entry that the last update of the record added or changed; absent if there is no update. */
  readonly updateMark?: ((entry: Entry) => unknown) | undefined;
}

/** How to render the paragraphs and lists of a text. */
export interface BlockStyle {
  /** The CSS part of each; '' for none. */
  readonly part: string;
  readonly className: string;
  /** Marks up the language of the content if it is not the reader's. */
  readonly isolated: (content: unknown) => unknown;
}

/** A text in the reader's language if there is one, or else in its own, which is then marked up. */
export function textView(text: Text, {locale, timeline}: Context): string | TemplateResult {
  const {value, lang} = pickText(text, locale, timeline.document.lang);
  return lang === undefined ? value : foreignText(value, lang);
}

/** A text with its language marked up and its direction isolated from the surrounding text. */
export function foreignText(value: unknown, lang: string, direction = 'auto'): TemplateResult {
  return html`<span lang=${lang} dir=${direction}>${value}</span>`;
}

/** A list of names, each isolated from the direction of its neighbours. @param short whether to use short names */
export function namesView(ids: readonly string[], context: Context, short = false): unknown {
  const names = ids.flatMap((id) => context.timeline.actors.get(id) ?? []);
  return rowOf(
    context.translate.list(
      names.map(
        (actor) =>
          html`<span class="text">${textView((short ? actor.short : undefined) ?? actor.name, context)}</span>`,
      ),
    ),
  );
}

/** A link to another page; only its label if there is no address. */
export function linkView(href: string | undefined, label: unknown, {linkTarget}: Context): unknown {
  return href === undefined
    ? label
    : html`<a part="link" href=${href} target=${linkTarget || nothing} rel="noopener noreferrer">${label}</a>`;
}

/** @param level 1 to 6 @param name its class and its part */
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
