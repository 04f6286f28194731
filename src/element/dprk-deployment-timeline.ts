import {nothing, type LitElement} from 'lit';
import type {Fault} from '../data/faults/fault.js';
import {deepFreeze, type DeepReadonly} from '../data/frozen.js';
import type {Issue} from '../data/issues.js';
import type {TimelineDocument} from '../data/schema.js';
import {features, messages, type FeatureName} from '../features/registry.js';
import type {RevealActions} from '../features/filters/index.js';
import type {ListSections} from '../features/long-list/index.js';
import {styles} from '../styles/index.js';
import {showChangedTexts} from '../views/changed-texts.js';
import {entryAddress} from '../views/entry-address.js';
import {noticeView} from '../views/notice.js';
import {FILTERS} from '../views/options.js';
import {timelineView} from '../views/timeline.js';
import type {ViewModel} from '../views/view-model.js';
import {afterPaint} from './after-paint.js';
import {watchAddress} from './deep-links.js';
import {TimelineErrorEvent, TimelineLoadEvent} from './events.js';
import {FeatureInstances} from './feature-instances.js';
import {createIssueList} from './issue-list.js';
import {LanguageController} from './language-controller.js';
import {isBeingParsed, pollWhile} from './being-parsed.js';
import {parseLoadSettings} from './options.js';
import {PendingEvents} from './pending-events.js';
import {RecordController} from './record-controller.js';
import {neededFeatures, recordRequest} from './record-request.js';
import {SizeController} from './size-controller.js';
import {SourceController} from './source-controller.js';
import {timelineParts} from './timeline-parts.js';
import {TimelineProperties} from './timeline-properties.js';
import {UserActions} from './user-actions.js';
import {ViewModelBuilder} from './view-model-builder.js';

/**
 * A timeline: what happened, who said so and when, and how certain each date is. Shows the page's record, or the bundled article.
 *
 * @tag dprk-deployment-timeline
 *
 * @attr {string} embed-src - Address of the page for frames that the control `embed` names; without it, `embed/index.html` beside the folder `cdn/`.
 * @attr {string} link-base - Start of the links to entries that readers copy, instead of the page's address, such as `https://example.org/article#troops`. The element adds `/` and the entry's id. It must have an `id` itself.
 *
 * @slot - Shown until the element is defined, if scripts are off, and if there is nothing else to show.
 * @slot heading - A heading that replaces `heading` and the document's title.
 * @slot footer - Additional lines below the source.
 * @slot empty - Message if no entry matches.
 * @slot error - Message if the record cannot be shown.
 *
 * @fires {TimelineLoadEvent} dprk-load - A document is shown, the first or a new one. Has `document` and `address`.
 * @fires {TimelineErrorEvent} dprk-error - An option, a document or a part of the element could not be used, or an export failed. Has `severity` and `issues`.
 * @fires {TimelineSelectEvent} dprk-select - The reader selects an entry: opens it, follows a link to it, or moves to its slide. Has `entry`. Cancelable.
 * @fires {TimelineChangeEvent} dprk-change - The reader changed what is shown. Has `property`, the name of the changed property such as `kinds` or `asOf`, and its new `value`. If the reader closes the selected entry, these are `selected` and `undefined`.
 *
 * @csspart timeline - The outermost container.
 * @csspart header - Title, description and lead.
 * @csspart title - The heading with the title.
 * @csspart description - The description of the document.
 * @csspart lead - What the record says about its first claim, or how many entries it has.
 * @csspart counts - The former name of `lead`.
 * @csspart toolbar - The controls.
 * @csspart opener - A button that shows the filters or the search field, in a narrow element.
 * @csspart layout - The control that switches the layout.
 * @csspart kinds - The filter buttons of the kinds, which are also the legend.
 * @csspart chip - A filter button of a kind.
 * @csspart actor-filter - The filter by actor.
 * @csspart search - The search field.
 * @csspart order - The button that changes the order.
 * @csspart as-of - The control `as-of`, which shows what had been said by an earlier day.
 * @csspart as-of-slider - The slider of the control `as-of`.
 * @csspart as-of-step - A button of the control `as-of` that goes one day back or forward.
 * @csspart as-of-play - The button of the control `as-of` that plays the days.
 * @csspart as-of-day - The chosen day of the control `as-of`.
 * @csspart as-of-now - The button in the status line that goes back from an earlier day to the latest record.
 * @csspart export - The control `export`: the disclosure with the exports.
 * @csspart export-selection - The line that says which entries are exported.
 * @csspart export-button - A button that exports one format.
 * @csspart export-outcome - Status message of the last export.
 * @csspart export-text - The text of a file that cannot be downloaded.
 * @csspart export-copy - The button that copies the text of a file that cannot be downloaded.
 * @csspart embed - The control `embed`: the disclosure with the HTML for other pages.
 * @csspart embed-code - The text field with the HTML for other pages.
 * @csspart embed-button - The button that copies the HTML for other pages.
 * @csspart embed-outcome - Status message of the last copy of the HTML for other pages.
 * @csspart status - The status line with the number of entries shown.
 * @csspart clear - The button that clears the filters.
 * @csspart list - The list of entries.
 * @csspart period - The heading of an era, or of a period of a long list.
 * @csspart jump - The menu that leads to these headings.
 * @csspart entry - An entry.
 * @csspart date - The date of an entry, and how it is known.
 * @csspart mark - The mark of an entry's kind and standing.
 * @csspart meta - The line with kind, actors and standing.
 * @csspart kind - The name of the kind.
 * @csspart actors - The names of the actors.
 * @csspart standing - The name of the standing.
 * @csspart headline - The headline of an entry.
 * @csspart summary - The summary of an entry.
 * @csspart quote - A quotation.
 * @csspart media - A picture, a player, or the frame of an embedded page.
 * @csspart media-title - The title of a film, a sound or an embedded page.
 * @csspart media-button - The button that loads a page to embed.
 * @csspart media-status - The message that a page does not allow an embedded page.
 * @csspart caption - The caption of a picture or another medium.
 * @csspart credit - The credit of a picture or another medium.
 * @csspart relations - Claims, links to other entries, and corrections.
 * @csspart link - A link.
 * @csspart details - The disclosure with the sources and notes of an entry.
 * @csspart details-summary - The `<summary>` of the sources and notes.
 * @csspart actions - The buttons that copy a link to an entry or cite it.
 * @csspart lanes - The layout `lanes`.
 * @csspart lanes-controls - The buttons that move and zoom the lanes.
 * @csspart span - The period that the lanes show, in words.
 * @csspart outside - The button that counts the entries before or after the period that the lanes show.
 * @csspart axis - The time axis of the lanes.
 * @csspart tick - A tick of the time axis.
 * @csspart era - The band of an era, behind the lanes and the time bar.
 * @csspart lane - A lane of the layout `lanes`.
 * @csspart lane-name - The name of a lane's actor.
 * @csspart country - The country above the lanes of its actors.
 * @csspart lane-entry - An entry in a lane.
 * @csspart lane-label - The label of an entry in a lane.
 * @csspart lane-bundle - The entries of a lane for which there is no space, as one button with their number.
 * @csspart bar - The bar of an interval.
 * @csspart undated - The list of entries without a date, below the lanes.
 * @csspart links - The lines between the selected entry and its linked entries.
 * @csspart story - The layout `story`.
 * @csspart slide - A slide of the story.
 * @csspart step - The buttons to the previous and the next slide.
 * @csspart position - The line that says which slide is shown.
 * @csspart navigator - The time bar under the slides.
 * @csspart time-mark - A mark on the time bar: an entry, or the number of several.
 * @csspart claims - The layout `claims`.
 * @csspart claims-table - The table of claims.
 * @csspart claim - A claim in the layout `claims`.
 * @csspart sort - The button in a column header of the table of claims that sorts by the column.
 * @csspart statement - A stance on a claim, with its date and whether it was the first.
 * @csspart absent - The text for a missing statement on a claim.
 * @csspart selected - The panel with the selected entry, below lanes and claims.
 * @csspart close - The button that closes the panel of the selected entry.
 * @csspart news - The label of an entry that an update added or changed.
 * @csspart show-all - The button that shows the entries beyond `limit`.
 * @csspart empty - The message if no entry matches.
 * @csspart error - The message if the record cannot be shown.
 * @csspart faults - The list of errors in a document.
 * @csspart fault - An error in a document.
 * @csspart fault-path - The path of an error in a document.
 * @csspart coverage - The note on what the document covers.
 * @csspart footer - Coverage note, source, licence, last revision and contact.
 * @csspart source - The line that names the source.
 *
 * @cssstate loading - A record or a part of the element is loading; the current content stays visible.
 * @cssstate empty - No entry matches.
 * @cssstate error - The last document could not be shown, or a part of the element did not load.
 * @cssstate filtered - A filter hides entries.
 * @cssstate narrow - The element is narrow: dates are above the entries.
 */
export class DprkDeploymentTimeline extends TimelineProperties {
  static override readonly shadowRootOptions: ShadowRootInit = {mode: 'open', serializable: true};

  /** The document of a tag that a page has defined, or null if it has none: see `defineTimeline`. */
  protected readonly own?: unknown;
  /**
   * What is shown. The takeover of server-rendered markup needs it, too.
   * @internal
   */
  protected view: ViewModel | undefined;

  readonly #internals = this.attachInternals();
  readonly #events = new PendingEvents(this);
  readonly #language = new LanguageController(this);
  readonly #issues = createIssueList();
  readonly #record: RecordController = new RecordController(this, {
    settings: () => parseLoadSettings(this, this.#views.warn),
    report: (severity, faults) => this.#reportFaults(severity, faults),
  });
  readonly #instances = new FeatureInstances(this, () => this.view, styles);
  readonly #actions = new UserActions(this);
  readonly #views: ViewModelBuilder = new ViewModelBuilder({
    opened: this.#actions.opened,
    select: this.#actions.select,
    follow: this.#actions.follow,
    addressOf: (id) => entryAddress(this, id),
    translatorFor: this.#record.translatorFor,
    requestUpdate: () => this.requestUpdate(),
  });
  readonly #source = new SourceController(
    this,
    (element) => element instanceof DprkDeploymentTimeline || element.localName === this.localName,
    this.#views.warn,
  );
  /** What the server has rendered stays visible until the feature takes over. */
  readonly #takeover: readonly FeatureName[] = this.shadowRoot ? ['ssr-takeover'] : [];
  #sections: ListSections | undefined;
  #reveal: RevealActions | undefined;
  #announced: TimelineDocument | undefined;

  constructor() {
    super();
    watchAddress(this, this.#actions.follow);
    new SizeController(this, (narrow) => this.#setState('narrow', narrow));
  }

  /** The parsed document that is shown. It is frozen. */
  get document(): DeepReadonly<TimelineDocument> | undefined {
    return deepFreeze(this.view?.content.document);
  }

  /** All errors and warnings of the last document. Before `dprk-error` is dispatched, `message` is only a code. */
  get issues(): readonly Issue[] {
    return this.#issues(this.#record.faults, features.loaded);
  }

  /** Selects an entry: highlights it and opens its sources. Does not move the focus or scroll. */
  select(id: string): void {
    this.selected = id;
  }

  /** Clears all filters: `kinds`, `actors`, `standings`, `from`, `to` and `search`. */
  clearFilters(): void {
    for (const name of FILTERS) this[name] = undefined;
    this.search = '';
  }

  /**
   * Lit calls it for each property that is set, even if its value does not change.
   * @internal
   */
  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    if (args[0] === 'data' && this.#source.markDataSet()) super.requestUpdate();
    super.requestUpdate(...args);
  }

  protected override scheduleUpdate(): ReturnType<LitElement['scheduleUpdate']> {
    const update = () => {
      if (this.hasUpdated) this.#prepare();
      return super.scheduleUpdate();
    };
    const mayGetRecord = () => (this.data ?? this.src ?? undefined) === undefined && isBeingParsed(this);
    if (mayGetRecord()) return pollWhile(mayGetRecord).then(update);
    return this.#actions.takeShownPress() && !document.hidden ? afterPaint(this, update) : update();
  }

  /** Before an update: requests the record, and attaches the features that have loaded. */
  #prepare(): void {
    this.#language.flush();
    // It sets `search` to what was typed in the server-rendered field.
    this.#instances.attach(this.#takeover, features.loaded);
    const source = this.#source.current(this.data, this.src, this.own);
    const request = recordRequest(this, source, this.#language.lang, this.#takeover);
    this.#record.request(request);
    const {loaded} = features;
    const needed = [...neededFeatures(request, messages.names), ...this.#record.resultFeatures];
    this.#instances.attach(needed, loaded);
    const {'long-list': longList} = loaded;
    if (longList && needed.includes('long-list'))
      this.#actions.reveal.sections = this.#sections ??= new longList.ListSections(this);
    if (loaded.filters)
      this.#actions.reveal.filters = this.#reveal ??= new loaded.filters.RevealActions(this, this.#actions);
  }

  protected override willUpdate(): void {
    // Lit applies the properties that were set before the upgrade only when the first update begins.
    if (!this.hasUpdated) this.#prepare();
    const {content} = this.#record;
    if (content) this.#actions.checkSelection(content.document);
    const isLoading = this.#record.status === 'loading';
    const view = content && this.#views.create(this, content, features.loaded, isLoading);
    this.view = view;
    this.#actions.view = view;
    if (!view) return;
    const {results, options} = view;
    this.#actions.openSources(options.selected);
    this.#sections?.show(results.visible, view.content.document, options.selected);
  }

  protected override render(): unknown {
    const parts = timelineParts(this.view, {
      host: this,
      record: this.#record,
      actions: this.#actions,
      instances: this.#instances,
      reveal: this.#reveal,
      sections: this.#sections,
      features: features.loaded,
    });
    if (!this.renderOptions.renderBefore) return timelineView(this.view, parts);
    // What the server has rendered stays until it is taken over, below what is wrong.
    return parts.notice ? noticeView(parts.notice, parts.localization.translate) : nothing;
  }

  protected override updated(): void {
    const {results} = this.view ?? {};
    showChangedTexts(this.renderRoot);
    this.#setState('loading', this.#record.status === 'loading');
    this.#setState('error', this.#record.hasProblem);
    this.#setState('empty', results?.visible.length === 0);
    this.#setState(
      'filtered',
      results !== undefined && results.filtered.length < results.snapshot.items.length,
    );
    this.#announce();
  }

  #reportFaults(severity: Fault['severity'], faults: readonly Fault[]): void {
    const issues = this.#issues(faults, features.loaded);
    features.loaded.issues?.warnInConsole(this.localName, severity, issues);
    this.#events.add(new TimelineErrorEvent(severity, issues));
  }

  #setState(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  /** The messages of warnings come with `issues`. If it does not load, the next update tries again. */
  #announceWarnings(): void {
    if (!this.#views.hasWarnings) return;
    if (features.loaded.issues) this.#reportFaults('warning', this.#views.takeWarnings());
    else void features.load('issues').then(() => this.requestUpdate(), ignore);
  }

  /** Events are dispatched after the update: what a handler sets then takes effect. */
  #announce(): void {
    this.#announceWarnings();
    const {content, document} = this.#record;
    if (content && document !== this.#announced) {
      this.#announced = document;
      this.#events.add(new TimelineLoadEvent(content.document, this.#record.result?.address));
    }
    this.#events.flush();
  }
}

const ignore = (): void => undefined;
