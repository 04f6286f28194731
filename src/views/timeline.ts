import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Item} from '../model/timeline.js';
import {footerView} from './footer.js';
import {headerView} from './header.js';
import type {LayoutView} from './layout.js';
import {listView, type ListState} from './list.js';
import {noticeView, type Notice} from './notice.js';
import type {Control} from './options.js';
import {emptyView, statusView, type StatusParts} from './status.js';
import {toolbarView, toolsView, type ControlView, type ToolbarState} from './toolbar.js';
import {countsOf, type Localization, type ViewModel} from './view-model.js';
import {waitingView} from './waiting.js';
import {isStated} from './when.js';

/** What is rendered beside the view model: the status of the element, and what features add. */
export interface TimelineParts {
  readonly isLoading: boolean;
  /** Whether the page has its own content in the element, shown while there is no record. */
  readonly hasContent?: boolean;
  readonly notice?: Notice | undefined;
  /** The language while there is no record to show. */
  readonly localization: Localization;
  readonly change: ToolbarState['change'];
  /** Closes the selected entry. */
  readonly close: () => void;
  /** The controls that features add. */
  readonly control: (name: Control) => ControlView | undefined;
  /** The chosen layout, if it is not the list, once it has loaded. */
  readonly layout?: LayoutView | undefined;
  /** Renders a long list in sections. */
  readonly longList?: ((state: ListState) => unknown) | undefined;
  readonly status: StatusParts;
  /** The button that clears the filters, shown if no entry matches. */
  readonly clearAll?: unknown;
  /** The button that removes the limit. */
  readonly showAll?: unknown;
}

/** All of the element's shadow tree. @param view absent while there is no record; then the element's children are shown */
export function timelineView(view: ViewModel | undefined, parts: TimelineParts): TemplateResult {
  const {isLoading, notice} = parts;
  const {locale, translate} = view?.content ?? parts.localization;
  const {theme = 'auto', density} = view?.options ?? {};
  return html`<section
    part="timeline"
    class="root"
    lang=${locale}
    data-theme=${theme === 'auto' ? nothing : theme}
    data-density=${density ?? nothing}
    aria-labelledby="heading"
    aria-busy=${isLoading ? 'true' : 'false'}
  >
    ${notice?.place === 'alone' ? noticeView(notice, translate) : nothing}
    ${
      view
        ? recordView(view, parts)
        : html`<slot></slot>${isLoading && !notice ? waitingView(parts.hasContent === true, translate) : nothing}`
    }
  </section>`;
}

function recordView(view: ViewModel, parts: TimelineParts): TemplateResult {
  const {context, options, results} = view;
  const {change, control, status, clearAll, showAll, notice} = parts;
  const noticeAt = (place: Notice['place']) =>
    notice?.place === place ? noticeView(notice, context.translate) : nothing;
  const counts = countsOf(results);
  const {visible, snapshot} = results;
  const toolbar = {...options, results, change};
  const header = guard([options.heading, snapshot, context], () =>
    headerView(options.heading, snapshot, () => change('layout', 'claims'), context),
  );
  return html`${visible.length > 0 && parts.layout?.hasHeader ? nothing : header}
  ${toolbarView(toolbar, control, context)} ${statusView(counts, status, context)} ${noticeAt('status')}
  ${visible.length === 0 ? emptyView(counts, clearAll, context) : entriesView(visible, header, view, parts)}
  ${showAll} ${noticeAt('footer')} ${footerView(toolsView(toolbar, control, context), context)}`;
}

function entriesView(
  items: readonly Item[],
  header: unknown,
  view: ViewModel,
  parts: TimelineParts,
): unknown {
  const {context, options, results} = view;
  const legend = items.find(({entry}) => !isStated(entry.dating))?.entry.id;
  const state = {snapshot: results.snapshot, selected: options.selected, legend};
  const {layout, longList, close} = parts;
  if (layout) return layout.view({...state, items, header, close}, context);
  return longList?.(state) ?? listView(items, state, context);
}
