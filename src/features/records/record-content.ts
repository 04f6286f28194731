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
  #origin: string | undefined;
  #changes: Changes | undefined;

  content(
    document: TimelineDocument,
    {from, given}: {readonly from: RecordOrigin; readonly given?: unknown},
    {asOf, localization, texts}: Presentation,
  ): Content {
    this.#trackChanges(document, originOf(from, given));
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

  #trackChanges(document: TimelineDocument, origin: string | undefined): void {
    if (document === this.#document) return;
    const isUpdate = this.#origin === origin && document.id === this.#document?.id;
    this.#changes =
      origin === undefined ? undefined : changesBetween(isUpdate ? this.#document : undefined, document);
    this.#document = document;
    this.#origin = origin;
  }
}

/**
 * What the versions of one record have in common: they are inside the element, or at the same address. Not their id alone:
 * all documents without an id and a title have the same. Undefined if changes are not marked.
 */
function originOf(from: RecordOrigin, given: unknown): string | undefined {
  if (!UPDATABLE.includes(from)) return undefined;
  return from === 'child' ? from : `${from} ${String(given)}`;
}

/** undefined if it is no address: then there was an error instead of a record. */
function absolute(address: string): string | undefined {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : undefined;
}
