/** Everything about a record that is computed: order, dates in words, what has changed. Memoized by step. */
import type {TextOverlay} from '../../data/article/text-overlay.js';
import {withTexts} from '../../data/article/text-overlay.js';
import type {TimelineDocument} from '../../data/schema.js';
import {dateFormatter} from '../../format/date-formatter.js';
import {languageOf} from '../../format/locale.js';
import {changesBetween, type Changes} from '../../model/changes.js';
import {parseDay} from '../../model/day.js';
import {memoizeOne} from '../../model/memoize.js';
import {prepare} from '../../model/prepare.js';
import type {RecordOrigin} from '../../views/record-origin.js';
import type {Content, Localization} from '../../views/view-model.js';

interface Presentation {
  /** A day, as the page sets it; absent for the latest record. */
  readonly asOf: unknown;
  readonly localization: Localization;
  /** Texts of the document in the reader's language, beside its own. */
  readonly texts: TextOverlay | undefined;
}

/** The sources whose document can change while it is shown. */
const FOLLOWED: readonly string[] = ['src', 'child'];

/** One an element. */
export class RecordContent {
  #document: TimelineDocument | undefined;
  #from: string | undefined;
  #changes: Changes | undefined;

  /** @param from where the document comes from */
  content(
    document: TimelineDocument,
    {from}: {readonly from: RecordOrigin},
    {asOf, localization, texts}: Presentation,
  ): Content {
    this.#follow(document, from);
    const {locale, translate} = localization;
    const shown = texts ? this.#translated(document, texts, languageOf(locale)) : document;
    return {
      from,
      document: shown,
      prepared: this.#prepared(shown, parseDay(asOf)),
      locale,
      translate,
      format: this.#formatter(locale, translate),
      changes: this.#changes,
    };
  }

  readonly #translated = memoizeOne(withTexts);
  readonly #prepared = memoizeOne(prepare);
  readonly #formatter = memoizeOne(dateFormatter);

  #follow(document: TimelineDocument, from: string): void {
    if (document === this.#document) return;
    const isFollowed = FOLLOWED.includes(from);
    const isSame = isFollowed && this.#from === from && document.id === this.#document?.id;
    this.#changes = isFollowed ? changesBetween(isSame ? this.#document : undefined, document) : undefined;
    this.#document = document;
    this.#from = from;
  }
}
