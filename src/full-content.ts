/** Puts any document into the words of any reader: what the bundled one in English comes with is worked out here. */
import type {Content, Wanted} from './content.js';
import {withTexts, type TextOverlay} from './data/text-overlay.js';
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
import type {Part} from './parts.js';

/**
 * What is at hand of languages. It is given, not imported: a page that loads the module at an address with a query has
 * the modules twice, and what was loaded is with the other one.
 */
interface AtHand {
  readonly messages: ReadonlyMap<string, Part<Messages>>;
  /** The bundled document's texts. */
  readonly overlays: ReadonlyMap<string, Part<TextOverlay>>;
  /** The words that extras bring, in a language. */
  readonly wordsOfExtras: (language: string) => readonly (Partial<Messages> | undefined)[];
}

/** Remembers each step. One an element. */
export class FullContent {
  of(read: TimelineDocument, wanted: Wanted, {messages, overlays, wordsOfExtras}: AtHand): Content {
    const {source, lang, strings, asOf} = wanted;
    const locale = localeOf(lang, strings);
    const language = languageOf(locale);
    const overlay = source.from === 'bundled' ? overlays.get(language)?.value : undefined;
    const document = overlay ? this.#translated(read, overlay, language) : read;
    const own = [FALLBACK, language].flatMap(wordsOfExtras);
    const words = this.#words(locale, strings, ...own, messages.get(language)?.value);
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
  readonly #words = latest(
    (locale: string, strings: Strings, ...own: readonly (Partial<Messages> | undefined)[]) => {
      const built = Object.assign({}, en, enMore, ...own) as Messages;
      return wordsIn(locale, withStrings(built, locale, strings));
    },
  );
}
