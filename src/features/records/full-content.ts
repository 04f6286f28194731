/** Puts any document into the words of any reader: what the bundled one in English comes with is worked out here. */
import type {Content, Source, Speech, Wanted} from '../../element/record-source.js';
import type {Reading} from '../../data/parse.js';
import {withTexts} from '../../data/article/text-overlay.js';
import type {TimelineDocument} from '../../data/schema.js';
import {FALLBACK, languageOf, localeOf, type Strings} from '../../format/languages.js';
import {wordsIn, type Messages} from '../../format/translate.js';
import {en} from '../../format/messages.js';
import {enMore} from '../../format/messages/en-more.js';
import {withStrings} from '../../format/strings.js';
import {teller} from '../../format/date-formatter.js';
import {latest} from '../../model/memoize.js';
import {dayOf} from '../../model/day.js';
import {prepare} from '../../model/prepare.js';
import type {AtHand} from '../registry.js';
import {Sources, type SourceHost, type SourceWatcher} from './sources.js';

/** Remembers each step. One an element. */
export class FullContent implements Source {
  readonly #sources: Sources;
  readonly #atHand: AtHand;

  constructor(host: SourceHost, watcher: SourceWatcher, bundled: Reading, atHand: AtHand) {
    this.#sources = new Sources(host, watcher, bundled, atHand.extras);
    this.#atHand = atHand;
  }

  read(wanted: Wanted): Reading | undefined {
    return this.#sources.read(wanted);
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#sources.retry();
  }

  content(read: TimelineDocument, wanted: Wanted): Content {
    const {source, asOf} = wanted;
    const {locale, words} = this.speech(wanted);
    const overlay =
      source.from === 'bundled' ? this.#atHand.overlays.get(languageOf(locale))?.value : undefined;
    const document = overlay ? this.#translated(read, overlay, languageOf(locale)) : read;
    return {
      document,
      prepared: this.#prepared(document, dayOf(asOf)),
      locale,
      words,
      tell: this.#teller(locale, words),
      updates: this.#sources.updates,
    };
  }

  speech({lang, strings}: Wanted): Speech {
    const asked = localeOf(lang, strings);
    const {extras, messages} = this.#atHand;
    const part = messages.get(languageOf(asked));
    // Nothing is told to be in a language whose words are not there.
    const locale = part && !part.value ? FALLBACK : asked;
    const own = [FALLBACK, languageOf(locale)].flatMap((language) =>
      [...extras.values()].map(({value}) => value?.messages[language]),
    );
    return {locale, words: this.#words(locale, strings, ...own, part?.value)};
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
