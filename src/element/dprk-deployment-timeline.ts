import {LitElement, noChange, type PropertyDeclarations} from 'lit';
import type {Issue} from '../data/issues.js';
import type {TimelineDocument} from '../data/schema.js';
import {features, messages} from '../features/registry.js';
import type {ListSections} from '../features/records/index.js';
import type {Strings} from '../languages/messages.js';
import {memoizeOne} from '../model/memoize.js';
import {styles} from '../styles/index.js';
import {LONG} from '../views/list.js';
import type {DeepLinks, Density, Layout, Order, Theme} from '../views/options.js';
import {timelineView} from '../views/timeline.js';
import type {ViewModel} from '../views/view-model.js';
import {ChildController} from './child-controller.js';
import {watchAddress} from './deep-links.js';
import {TimelineErrorEvent, TimelineLoadEvent} from './events.js';
import {FeatureInstances} from './feature-instances.js';
import {LanguageController} from './language-controller.js';
import {namesIn, parseLoadSettings, type Ids} from './options.js';
import {PendingEvents} from './pending-events.js';
import {RecordController} from './record-controller.js';
import {neededFeatures, recordRequest} from './record-request.js';
import {recordSource} from './record-source.js';
import {SizeController} from './size-controller.js';
import {timelineParts} from './timeline-parts.js';
import {FILTERS, UserActions} from './user-actions.js';
import {ViewModels} from './view-model.js';

const ids = {converter: {fromAttribute: (value: string | null) => namesIn(value) ?? null}};

/**
 * A timeline of who said what, when, and how firmly: the bundled article, or a page's own record.
 *
 * @tag dprk-deployment-timeline
 *
 * @attr {string} embed-src - The page for frames that the control `embed` names; where absent, `embed/index.html` beside the files in `cdn/`.
 * @attr {string} link-base - What links to entries begin with, instead of the page's address: an address, `#` and an id.
 *
 * @slot - Shown until the element is defined, where scripts are off, and where there is nothing else to show.
 * @slot heading - A heading of the page's own; it takes the place of `heading` and of the document's title.
 * @slot footer - Further lines under the source line.
 * @slot empty - What to say where no entry matches.
 * @slot error - What to say where something went wrong.
 *
 * @fires {TimelineLoadEvent} dprk-load - A document is shown, at first or in another's place; `event.document`.
 * @fires {TimelineErrorEvent} dprk-error - Something could not be used; `event.severity`, `event.issues`.
 * @fires {TimelineSelectEvent} dprk-select - The reader goes to an entry; `event.entry`. Cancelable.
 * @fires {TimelineChangeEvent} dprk-change - The reader changed what is shown; `event.property`, `event.value`.
 *
 * @csspart timeline - The whole.
 * @csspart header - Title, description, coverage note and figures.
 * @csspart title - The title's heading.
 * @csspart description - The description.
 * @csspart coverage - The note on what the document covers.
 * @csspart counts - The sentence of figures.
 * @csspart toolbar - The reader's controls.
 * @csspart layout - The choice of the layout.
 * @csspart kinds - The chips of the kinds, which are the legend too.
 * @csspart chip - A chip.
 * @csspart actor-filter - The choice of who is shown.
 * @csspart search - The search field.
 * @csspart order - The button for the order.
 * @csspart as-of - The choice of a day: the record as it stood.
 * @csspart as-of-slider - Its slider.
 * @csspart as-of-step - A button that goes a day back or on.
 * @csspart as-of-play - The button that goes through the days.
 * @csspart as-of-day - The day.
 * @csspart as-of-now - The button that leads back to the record as it stands.
 * @csspart export - The disclosure of what can be taken away.
 * @csspart export-selection - What of the record it is.
 * @csspart export-button - A format.
 * @csspart export-outcome - What came of it.
 * @csspart embed - The disclosure of how to show it in another page.
 * @csspart embed-code - The HTML for that.
 * @csspart embed-button - The button that copies it.
 * @csspart embed-outcome - Whether it was copied.
 * @csspart status - The line that tells how many entries are shown.
 * @csspart clear - The button that clears the filters.
 * @csspart list - The list.
 * @csspart entry - An entry.
 * @csspart date - When it happened, and on what that rests.
 * @csspart mark - The mark of its kind and standing.
 * @csspart meta - The line of kind, actors and standing.
 * @csspart kind - The kind in a word.
 * @csspart actors - Who did or said it.
 * @csspart standing - The standing in a word.
 * @csspart headline - The headline.
 * @csspart summary - The summary.
 * @csspart quote - A quotation.
 * @csspart media - A picture.
 * @csspart credit - Whose a picture is.
 * @csspart relations - Claims, links to other entries, corrections.
 * @csspart link - A link.
 * @csspart details - The disclosure of sources and notes.
 * @csspart details-summary - What opens it.
 * @csspart actions - What the reader can do with an entry: copy a link, cite it.
 * @csspart lanes - The layout of lanes.
 * @csspart lanes-controls - The buttons that move the view.
 * @csspart span - What the view shows, in words.
 * @csspart axis - The scale of time.
 * @csspart tick - A place on it.
 * @csspart lane - A lane.
 * @csspart lane-name - The name of whom a lane is for.
 * @csspart country - The country over the lanes of its actors.
 * @csspart lane-entry - An entry in a lane.
 * @csspart lane-label - Its label.
 * @csspart bar - How long it lasted, or within what it fell.
 * @csspart links - The lines from the selected entry to those it is linked with.
 * @csspart claims - The layout of claims.
 * @csspart claims-table - The table.
 * @csspart claim - A claim.
 * @csspart sort - The button in the head of a column that sorts by it.
 * @csspart statement - A stance, with its date and whether it was the first.
 * @csspart absent - What is said where there is no statement.
 * @csspart selected - The selected entry, under a layout that shows only places.
 * @csspart close - The button that closes it.
 * @csspart news - The word at an entry that an update has brought or changed.
 * @csspart show-all - The button that lifts the limit.
 * @csspart empty - What is said where no entry matches.
 * @csspart error - What is said where something went wrong.
 * @csspart faults - The faults of a document.
 * @csspart fault - A fault.
 * @csspart fault-path - Where it is.
 * @csspart footer - Source line, licence, last revision, contact.
 * @csspart source - The source line.
 *
 * @cssstate loading - Something is on its way; what was shown stays.
 * @cssstate empty - No entry matches.
 * @cssstate error - The last document could not be shown, or a part did not load.
 * @cssstate filtered - A filter leaves entries out.
 * @cssstate narrow - The element is narrow, and the dates stand over the entries.
 */
export class DprkDeploymentTimeline extends LitElement {
  static override readonly styles = styles;

  static override readonly properties: PropertyDeclarations = {
    layout: {},
    order: {},
    kinds: ids,
    actors: ids,
    standings: ids,
    from: {},
    to: {},
    asOf: {attribute: 'as-of'},
    selected: {},
    limit: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    controls: ids,
    theme: {},
    density: {},
    linkTarget: {attribute: 'link-target'},
    deepLinks: {attribute: 'deep-links'},
    media: {type: Boolean},
    structuredData: {attribute: 'structured-data', type: Boolean},
    src: {},
    refresh: {},
    timeout: {},
    maxBytes: {attribute: 'max-bytes'},
    search: {attribute: false},
    data: {attribute: false},
    strings: {attribute: false},
  };

  /** How the entries are laid out: `list`, `lanes` (by actor, on a scale of time) or `claims` (a table). */
  declare layout: Layout | null | undefined;
  /** Which come first: `asc`, the earliest, or `desc`, the latest. */
  declare order: Order | null | undefined;
  /** The kinds shown, as ids; all where absent. */
  declare kinds: Ids;
  /** The actors shown, as ids: whoever does, reports or is spoken of. All where absent. */
  declare actors: Ids;
  /** The standings shown; all where absent. */
  declare standings: Ids;
  /** The first day shown, such as `2024-11-01`: what may have happened on it or later. */
  declare from: string | null | undefined;
  /** The last day shown: what may have happened on it or earlier. */
  declare to: string | null | undefined;
  /** A day: what was on the record by then. */
  declare asOf: string | null | undefined;
  /** The id of the selected entry: it is marked, and its sources are opened. */
  declare selected: string | null | undefined;
  /** How many entries are shown at first, with a button for the rest. */
  declare limit: number | string | null | undefined;
  /** The title; the document's own where absent. */
  declare heading: string | null | undefined;
  /** The level of the title's heading, 1 to 5 (2 where absent); headlines are one deeper. */
  declare headingLevel: number | string | null | undefined;
  /** The controls, of `layout kinds actors search order as-of export embed link`, or `none`. */
  declare controls: Ids;
  /** `auto`, as the page is, or `light` or `dark`. */
  declare theme: Theme | null | undefined;
  /** `comfortable` or `compact`. */
  declare density: Density | null | undefined;
  /** The `target` of links to sources. */
  declare linkTarget: string | null | undefined;
  /**
   * `follow`: where the page's address ends in `#<id of the element>/<id of an entry>`, the reader is led to that entry.
   * `update`: and it is written there when the reader selects one. `off`: neither.
   */
  declare deepLinks: DeepLinks | null | undefined;
  /** Whether pictures are shown: they are asked for from where the document says, which learns of the reader. */
  declare media: boolean | null | undefined;
  /** Whether the whole record is also written into the element as structured data, in schema.org's words. */
  declare structuredData: boolean | null | undefined;
  /** What is searched for; every word must occur, in any case, with or without diacritics. */
  declare search: string;
  /** The address of a document, JSON or CSV. */
  declare src: string | URL | null | undefined;
  /** How often the document of `src` is looked at again, in seconds, 5 at least; never where absent. */
  declare refresh: number | string | null | undefined;
  /** How long the document of `src` may take, in seconds; 15 where absent. */
  declare timeout: number | string | null | undefined;
  /** How large the document of `src` may be, in bytes; 10,000,000 where absent. */
  declare maxBytes: number | string | null | undefined;
  /** A document in the format, as an object or as JSON. It goes before `src`. */
  declare data: unknown;
  /** Words of the interface by language, over the built-in ones or in a further language. */
  declare strings: Strings | null | undefined;

  /** The document of a tag that a page has defined: see `defineTimeline`. */
  protected readonly own?: unknown;

  readonly #internals = this.attachInternals();
  readonly #events = new PendingEvents(this);
  readonly #language = new LanguageController(this);
  readonly #child = new ChildController(this);
  readonly #source = memoizeOne(recordSource);
  readonly #record: RecordController = new RecordController(this, {
    settings: () => parseLoadSettings(this, this.#views.warn),
    report: (severity, issues) => this.#events.add(new TimelineErrorEvent(severity, issues)),
  });
  readonly #instances = new FeatureInstances(this);
  readonly #actions = new UserActions(this);
  readonly #views: ViewModels = new ViewModels({
    opened: this.#actions.opened,
    select: this.#actions.select,
    follow: this.#actions.follow,
    translatorFor: this.#record.translatorFor,
  });
  #sections: ListSections | undefined;
  #view: ViewModel | undefined;
  #announced: TimelineDocument | undefined;
  #revealed: string | undefined;

  constructor() {
    super();
    this.search = '';
    watchAddress(this, this.#actions.follow);
    new SizeController(this, (narrow) => this.#setState('narrow', narrow));
    // Drawn already, by a server. It stays where what replaces it does not load.
    if (this.shadowRoot)
      features.load('ssr-takeover').then(
        () => features.loaded['ssr-takeover']?.takeOver(this),
        () => undefined,
      );
  }

  /** The document that is shown, as it was read. */
  get document(): TimelineDocument | undefined {
    return this.#record.content?.document;
  }

  /** Every fault of the last document that was read. */
  get issues(): readonly Issue[] {
    return this.#record.issues;
  }

  /** Selects an entry: marks it and opens its sources. Moves neither the focus nor the page. */
  select(id: string): void {
    this.selected = id;
  }

  /** Clears `kinds`, `actors`, `standings`, `from`, `to` and `search`. */
  clearFilters(): void {
    for (const name of FILTERS) this[name] = undefined;
    this.search = '';
  }

  protected override scheduleUpdate() {
    const update = () => {
      this.#prepare();
      return super.scheduleUpdate();
    };
    // The parser may not have reached the script inside the tag.
    return this.nextSibling ||
      document.readyState !== 'loading' ||
      (this.data ?? this.src ?? undefined) !== undefined
      ? update()
      : new Promise((parsed) => addEventListener('DOMContentLoaded', parsed)).then(update);
  }

  /** Before an update: asks for the record, and attaches the features that have loaded. */
  #prepare(): void {
    const source = this.#source(this.data, this.src, this.#child.record, this.own);
    const request = recordRequest(this, source, this.#language.lang);
    this.#record.request(request);
    const {loaded} = features;
    this.#instances.attach(neededFeatures(request, messages.names), loaded);
    if (this.#record.hasProblem) this.#instances.attach(['issues'], loaded);
    const isLong = (this.#record.content?.document.entries.length ?? 0) > LONG;
    if (loaded.records && isLong)
      this.#actions.reveal.sections = this.#sections ??= new loaded.records.ListSections(this);
  }

  protected override willUpdate(): void {
    const {content} = this.#record;
    this.#view = content && this.#views.create(this, content, features.loaded);
    this.#actions.view = this.#view;
    if (!this.#view) return;
    const {results, options, content: shown} = this.#view;
    this.#reveal(options.selected);
    this.#sections?.show(results.visible, shown.document, options.selected);
  }

  protected override render(): unknown {
    // What a server has drawn stays until there is something to replace it.
    if (this.renderOptions.renderBefore) return noChange;
    return timelineView(
      this.#view,
      timelineParts(this.#view, {
        record: this.#record,
        actions: this.#actions,
        instances: this.#instances,
        sections: this.#sections,
        features: features.loaded,
      }),
    );
  }

  protected override updated(): void {
    const {results} = this.#view ?? {};
    this.#setState('loading', this.#record.status === 'loading');
    this.#setState('error', this.#record.hasProblem);
    this.#setState('empty', results?.visible.length === 0);
    this.#setState(
      'filtered',
      results !== undefined && results.filtered.length < results.snapshot.items.length,
    );
    this.#announce();
  }

  /** Opens the sources of what is newly selected: also of what was selected before there was anything to show. */
  #reveal(selected: string | undefined): void {
    if (selected === this.#revealed) return;
    this.#revealed = selected;
    if (selected !== undefined) this.#actions.opened.add(selected);
  }

  #setState(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  /** Events are dispatched after the update: what a handler sets then takes effect. */
  #announce(): void {
    const warnings = this.#views.takeWarnings();
    if (warnings.length > 0) this.#events.add(new TimelineErrorEvent('warning', warnings));
    const {content, document} = this.#record;
    if (content && document !== this.#announced) {
      this.#announced = document;
      this.#events.add(new TimelineLoadEvent(content.document));
    }
    this.#events.flush();
  }
}
