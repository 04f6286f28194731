/** The whole of the element's shadow tree. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Density, Theme} from '../options.js';
import type {Words} from '../format/messages.js';
import type {View} from '../derive.js';
import type {Context} from './context.js';
import {emptyView, footerView, headerView, statusView} from './frame.js';
import {listView, type ListState} from './list.js';
import {noticeView, type NoticeState} from './notice.js';
import {toolbarView, type ToolbarState} from './toolbar.js';

/** What the box of the element needs, whatever is in it. */
export interface BoxState {
  readonly locale: string;
  readonly words: Words;
  readonly busy: boolean;
  readonly notice: NoticeState | undefined;
  readonly theme: Theme;
  readonly density: Density;
}

/** What is shown, and what the reader can do with it. */
export interface TimelineState {
  readonly view: View;
  readonly search: string;
  readonly chunks: Pick<ListState, 'chunks' | 'isRendered'>;
  readonly reader: Reader;
}

interface Reader {
  readonly change: ToolbarState['change'];
  readonly clear: () => void;
  readonly showAll: () => void;
  readonly enter: (chunk: number) => void;
}

/** @param timeline absent while there is nothing to show; then the page's own content stands in */
export function boxView(box: BoxState, timeline: TimelineState | undefined): TemplateResult {
  return html`<section
    part="timeline"
    class="root"
    lang=${box.locale}
    data-theme=${box.theme === 'auto' ? nothing : box.theme}
    data-density=${box.density}
    aria-labelledby="heading"
    aria-busy=${box.busy ? 'true' : 'false'}
  >
    ${box.notice ? noticeView(box.notice, box.words) : nothing}
    ${
      timeline
        ? timelineView(timeline)
        : html`<slot>${box.busy ? html`<p>${box.words('loading')}</p>` : nothing}</slot>`
    }
  </section>`;
}

function timelineView({view, search, chunks, reader}: TimelineState): TemplateResult {
  const {context, options, shown} = view;
  const {snapshot, found, items} = shown;
  const {change, clear, showAll, enter} = reader;
  const counts = {shown: items.length, found: found.length, total: snapshot.items.length};
  const list = {
    snapshot,
    enter,
    selected: options.selected,
    chunks: chunks.chunks,
    isRendered: chunks.isRendered,
  };
  return html`${headerView(options.heading, snapshot.counts, context)}
  ${toolbarView({...options, search, change}, context)} ${statusView(counts, clear, context)}
  ${items.length > 0 ? listView(list, context) : emptyView(clear, context)}
  ${items.length < found.length ? showAllView(found.length, showAll, context) : nothing} ${footerView(context)}`;
}

function showAllView(total: number, showAll: () => void, {words}: Context): TemplateResult {
  return html`<p class="no-print">
    <button type="button" part="show-all" class="meta-font" @click=${showAll}>${words('showAll', {total})}</button>
  </p>`;
}
