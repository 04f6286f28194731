/** An entry in a lane: its mark, its label, and its bar or bracket. They are positioned elsewhere. */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {LaneItem} from '../../../model/lanes/geometry.js';
import {FILLED_STANDINGS, isDashed, markView} from '../../../views/marks.js';
import type {LanesContext} from '../messages.js';
import {dateOf, headlineOf, nameOf} from './entry-texts.js';

/** Makes elements of entries. Similar entries are copies of one template: that is ten times as fast as rendering each. */
export function entryFactory(context: LanesContext): (laneItem: LaneItem) => HTMLElement {
  const templates = new Map<string, HTMLElement>();
  return (laneItem) => {
    const {item, main, span} = laneItem;
    const key = [item.entry.kind, item.entry.standing, main, span.form, span.edges].join(' ');
    let template = templates.get(key);
    if (!template) templates.set(key, (template = templateOf(laneItem, context)));
    const entry = template.cloneNode(true) as HTMLElement;
    const {value, lang} = headlineOf(item, context);
    const [headline, date] = entry.querySelector('.label')!.children as HTMLCollectionOf<HTMLElement>;
    entry.querySelector('svg')!.ariaLabel = nameOf(item, context);
    headline!.textContent = value;
    if (lang) headline!.lang = lang;
    date!.textContent = dateOf(item, context);
    return entry;
  };
}

function templateOf(laneItem: LaneItem, context: LanesContext): HTMLElement {
  const fragment = document.createDocumentFragment();
  render(entryView(laneItem, context), fragment);
  // The mark carries the accessible name: hidden text would cost more layout than all visible text.
  const mark = fragment.querySelector('svg')!;
  mark.role = 'img';
  mark.ariaHidden = null;
  // Lit's marker comments are of no use in copies.
  const comments = document.createNodeIterator(fragment, NodeFilter.SHOW_COMMENT);
  for (let node; (node = comments.nextNode());) node.parentNode!.removeChild(node);
  return fragment.firstElementChild as HTMLElement;
}

/** A button in the entry's main lane; in other lanes a copy that a pointer can press, too. */
function entryView({item, main, span}: LaneItem, {timeline}: LanesContext): TemplateResult {
  const {kind, standing} = item.entry;
  const {mark = 'dot', label} = timeline.kinds.get(kind) ?? {};
  const fill = isDashed(standing) ? 'dashed' : FILLED_STANDINGS.has(standing) ? 'filled' : 'outline';
  const content = html`${markView(mark, standing)}<span class="label" part="lane-label" dir="auto"
      ><strong></strong> <span class="label-date"></span
    ></span>`;
  return html`<li class="lane-item k-${label === undefined ? kind : 'own'}" aria-hidden=${main ? nothing : 'true'}>
    ${
      main
        ? html`<button type="button" class="lane-entry" part="lane-entry" tabindex="-1" aria-expanded="false">${content}</button>`
        : html`<div class="lane-entry" part="lane-entry">${content}</div>`
    }
    <span class="bar ${span.form} ${fill} start-${span.edges[0]} end-${span.edges[1]}" part="bar"></span>
  </li>`;
}
