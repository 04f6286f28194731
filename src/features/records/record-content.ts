import type {TextOverlay} from '../../data/article/text-overlay.js';
import {withTexts} from '../../data/article/text-overlay.js';
import type {TimelineDocument} from '../../data/schema.js';
import {dateFormatter} from '../../format/date-formatter.js';
import {languageOf} from '../../format/locale.js';
import {changesBetween, type Changes} from '../../model/changes.js';
import {parseDay} from '../../model/day.js';
import {memoizeOne} from '../../model/memoize.js';
import {prepare} from '../../model/prepare.js';
import {hasWeekdays} from '../../model/weekdays.js';
import type {RecordOrigin} from '../../views/record-origin.js';
import type {Content, Localization} from '../../views/view-model.js';

interface Presentation {
  /** The option `asOf` as the page sets it; absent for the latest record. */
  readonly asOf: unknown;
  readonly localization: Localization;
  /** Translated texts of the document, which are added to its own. */
  readonly texts: TextOverlay | undefined;
}

/** The origins that the element watches: only their changes are marked. */
const UPDATABLE: readonly string[] = ['src', 'child', 'page'];

/** Computes everything that is shown of a record: order, formatted dates, changes since the last version. One per element. */
export class RecordContent {
  #document: TimelineDocument | undefined;
  #from: string | undefined;
  #changes: Changes | undefined;

  content(
    document: TimelineDocument,
    {from, given}: {readonly from: RecordOrigin; readonly given?: unknown},
    {asOf, localization, texts}: Presentation,
  ): Content {
    this.#trackChanges(document, from);
    const {locale, translate, replaced} = localization;
    const shown = texts ? this.#translated(document, texts, languageOf(locale)) : document;
    return {
      from,
      address: from === 'src' ? absolute(String(given)) : undefined,
      document: shown,
      prepared: this.#prepared(shown, parseDay(asOf)),
      locale,
      translate,
      replaced,
      format: this.#formatter(locale, translate, hasWeekdays(shown)),
      changes: this.#changes,
    };
  }

  readonly #translated = memoizeOne(withTexts);
  readonly #prepared = memoizeOne(prepare);
  readonly #formatter = memoizeOne(dateFormatter);

  #trackChanges(document: TimelineDocument, from: string): void {
    if (document === this.#document) return;
    const isUpdatable = UPDATABLE.includes(from);
    const isUpdate = isUpdatable && this.#from === from && document.id === this.#document?.id;
    this.#changes = isUpdatable ? changesBetween(isUpdate ? this.#document : undefined, document) : undefined;
    this.#document = document;
    this.#from = from;
  }
}

/** undefined if it is no address: then there was an error instead of a record. */
function absolute(address: string): string | undefined {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : undefined;
}
