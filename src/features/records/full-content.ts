/** Puts any document into the words of any reader: what the bundled one in English comes with is worked out here. */
import type {Content, RecordProvider, Localization, RecordRequest} from '../../element/record-source.js';
import type {ParseResult} from '../../data/parse.js';
import {withTexts} from '../../data/article/text-overlay.js';
import type {TimelineDocument} from '../../data/schema.js';
import {FALLBACK, languageOf, localeOf, type Strings} from '../../format/languages.js';
import {translator, type Messages} from '../../format/translate.js';
import {en} from '../../format/messages.js';
import {enMore} from '../../format/messages/en-more.js';
import {withStrings} from '../../format/strings.js';
import {dateFormatter} from '../../format/date-formatter.js';
import {memoizeOne} from '../../model/memoize.js';
import {dayOf} from '../../model/day.js';
import {prepare} from '../../model/prepare.js';
import type {AtHand} from '../registry.js';
import {RecordProvider2, type SourceHost, type SourceWatcher} from './sources.js';

/** Remembers each step. One an element. */
export class FullContent implements RecordProvider {
  readonly #sources: RecordProvider2;
  readonly #atHand: AtHand;

  constructor(host: SourceHost, watcher: SourceWatcher, bundled: ParseResult, atHand: AtHand) {
    this.#sources = new RecordProvider2(host, watcher, bundled, atHand.extras);
    this.#atHand = atHand;
  }

  read(wanted: RecordRequest): ParseResult | undefined {
    return this.#sources.read(wanted);
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#sources.retry();
  }

  content(read: TimelineDocument, wanted: RecordRequest): Content {
    const {source, asOf} = wanted;
    const {locale, translate} = this.speech(wanted);
    const overlay =
      source.from === 'bundled' ? this.#atHand.overlays.get(languageOf(locale))?.value : undefined;
    const document = overlay ? this.#translated(read, overlay, languageOf(locale)) : read;
    return {
      document,
      prepared: this.#prepared(document, dayOf(asOf)),
      locale,
      translate,
      format: this.#teller(locale, translate),
      updates: this.#sources.updates,
    };
  }

  speech({lang, strings}: RecordRequest): Localization {
    const asked = localeOf(lang, strings);
    const {extras, messages} = this.#atHand;
    const part = messages.get(languageOf(asked));
    // Nothing is told to be in a language whose words are not there.
    const locale = part && !part.value ? FALLBACK : asked;
    const own = [FALLBACK, languageOf(locale)].flatMap((language) =>
      [...extras.values()].map(({value}) => value?.messages[language]),
    );
    return {locale, translate: this.#words(locale, strings, ...own, part?.value)};
  }

  readonly #translated = memoizeOne(withTexts);
  readonly #prepared = memoizeOne(prepare);
  readonly #teller = memoizeOne(dateFormatter);
  readonly #words = memoizeOne(
    (locale: string, strings: Strings, ...own: readonly (Partial<Messages> | undefined)[]) => {
      const built = Object.assign({}, en, enMore, ...own) as Messages;
      return translator(locale, withStrings(built, locale, strings));
    },
  );
}
