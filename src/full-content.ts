/** Puts any document into the words of any reader: what the bundled one in English comes with is worked out here. */
import type {Content, Wanted} from './content.js';
import {withTexts} from './data/text-overlay.js';
import type {TimelineDocument} from './data/schema.js';
import {FALLBACK, languageOf, localeOf, type Strings} from './format/languages.js';
import {wordsIn, type Messages} from './format/messages.js';
import {en} from './format/messages/en.js';
import {enMore} from './format/messages/en-more.js';
import {withStrings} from './format/strings.js';
import {teller} from './format/told.js';
import {latest} from './latest.js';
import {dayOf} from './model/day.js';
import {prepare} from './model/prepare.js';
import {messages, overlays} from './parts.js';

/** The words that extras bring, in a language. */
type WordsOfExtras = (language: string) => readonly (Partial<Messages> | undefined)[];

/** Remembers each step. One an element. */
export class FullContent {
  of(read: TimelineDocument, {source, lang, strings, asOf}: Wanted, wordsOfExtras: WordsOfExtras): Content {
    const locale = localeOf(lang, strings);
    const overlay = source.from === 'bundled' ? overlays.get(languageOf(locale))?.value : undefined;
    const document = overlay ? this.#translated(read, overlay, languageOf(locale)) : read;
    const own = [FALLBACK, languageOf(locale)].flatMap(wordsOfExtras).filter((words) => words !== undefined);
    const words = this.#words(locale, strings, ...own);
    return {
      document,
      prepared: this.#prepared(document, dayOf(asOf)),
      locale,
      words,
      tell: this.#teller(locale, words),
    };
  }

  readonly #translated = latest(withTexts);
  readonly #prepared = latest(prepare);
  readonly #teller = latest(teller);
  readonly #words = latest((locale: string, strings: Strings, ...own: readonly Partial<Messages>[]) => {
    const built = Object.assign({}, en, enMore, ...own, messages.get(languageOf(locale))?.value) as Messages;
    return wordsIn(locale, withStrings(built, locale, strings));
  });
}
