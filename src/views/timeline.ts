/** The whole of the element's shadow tree. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../element/record-source.js';
import type {ViewModel} from '../element/view-model.js';
import type {Control} from '../element/options.js';
import {FALLBACK} from '../format/languages.js';
import {translator} from '../format/translate.js';
import {en} from '../format/messages.js';
import {footerView, headerView, statusView} from './frame.js';
import {listView} from './list.js';
import type {Layout} from '../features/feature.js';
import type {Sections} from '../features/records/long-list-view.js';
import {noticeView, type Notice} from './notice.js';
import {toolbarView, type ControlView, type ToolbarState} from './toolbar.js';

/** The state of the element beside what it shows. */
export interface BoxState {
  readonly content: Notice & {
    /** Whether something is on its way. */
    readonly busy: boolean;
    /** Whether what came last cannot be shown. */
    readonly failed: boolean;
    /** In which words something is said where nothing is shown. */
    readonly speech: Localization | undefined;
  };
  readonly search: string;
  /** The sections of a long list. */
  readonly sections: Omit<Sections, 'enter'> | undefined;
  readonly reader: Reader;
  /** What is loaded later, once it is there. */
  readonly later:
    | Pick<
        typeof import('../features/records/index.js'),
        'asOfStatus' | 'clearView' | 'emptyView' | 'faultsView' | 'longListView' | 'showAllView'
      >
    | undefined;
  /** The controls that are loaded by their names. */
  readonly control: (name: Control) => ControlView | undefined;
  /** The layout beside the list that is asked for, once it is there. */
  readonly layout: Layout | undefined;
}

/** What the reader can do. */
interface Reader {
  readonly change: ToolbarState['change'];
  readonly close: () => void;
  readonly moves: Moves | undefined;
}

/** What the reader can do where not everything is shown. */
export interface Moves {
  readonly clear: () => void;
  readonly showAll: () => void;
  readonly enter: (chunk: number) => void;
}

/** @param view absent while there is nothing to show; then the page's own content stands in */
export function boxView(view: ViewModel | undefined, box: BoxState): TemplateResult {
  const {busy, failed, speech} = box.content;
  const context = view?.content ?? speech ?? {locale: FALLBACK, translate: translator(FALLBACK, en)};
  const {locale, translate} = context;
  const {theme = 'auto', density} = view?.options ?? {};
  return html`<section
    part="timeline"
    class="root"
    lang=${locale}
    data-theme=${theme === 'auto' ? nothing : theme}
    data-density=${density ?? nothing}
    aria-labelledby="heading"
    aria-busy=${busy ? 'true' : 'false'}
  >
    ${failed ? noticeView(box.content, view !== undefined, box.later?.faultsView, context) : nothing}
    ${view ? timelineView(view, box) : html`<slot></slot>${busy ? html`<p>${translate('loading')}</p>` : nothing}`}
  </section>`;
}

function timelineView(
  {context, options, shown}: ViewModel,
  {search, sections, reader, later, control, layout}: BoxState,
): TemplateResult {
  const {snapshot, filtered, visible} = shown;
  const {change, close, moves} = reader;
  const shares = {shown: visible.length, filtered: filtered.length, total: snapshot.items.length};
  const asOf = later?.asOfStatus(options.asOf, shown, () => change('asOf', undefined), context);
  const list = {snapshot, selected: options.selected};
  return html`${headerView(options.heading, snapshot.counts, context)}
  ${toolbarView({...options, shown, search, change}, control, context)} ${statusView(shares, asOf, moves && later?.clearView(shares, moves, context), context)}
  ${
    visible.length === 0
      ? moves && later?.emptyView(moves, context)
      : layout
        ? layout.view({...list, items: visible, close}, context)
        : sections && moves && later
          ? later.longListView(
              {chunks: sections.chunks, isRendered: sections.isRendered, enter: moves.enter},
              list,
              context,
            )
          : listView(visible, list, context)
  }
  ${moves && later?.showAllView(shares, moves, context)} ${footerView(context)}`;
}
