/** An entry in a lane: its mark, its label, and its bar or bracket. Where they stand is not told here. */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {LaneItem} from '../../../model/lanes/geometry.js';
import type {LanesContext} from '../messages.js';
import {FILLED, isDashed, markView} from '../../../views/marks.js';
import {dateOf, headlineOf, nameOf} from './texts.js';

/** Makes entries. Those of a kind are copies of one, with other texts: that takes a tenth of the time. */
export function entriesIn(context: LanesContext): (laneItem: LaneItem) => HTMLElement {
  const patterns = new Map<string, HTMLElement>();
  return (laneItem) => {
    const {item, main, span} = laneItem;
    const key = [item.entry.kind, item.entry.standing, main, span.form, span.edges].join(' ');
    let pattern = patterns.get(key);
    if (!pattern) patterns.set(key, (pattern = patternOf(laneItem, context)));
    const entry = pattern.cloneNode(true) as HTMLElement;
    const {value, lang} = headlineOf(item, context);
    const [strong, said] = entry.querySelector('.label')!.children as HTMLCollectionOf<HTMLElement>;
    entry.querySelector('svg')!.ariaLabel = nameOf(item, context);
    strong!.textContent = value;
    if (lang) strong!.lang = lang;
    said!.textContent = dateOf(item, context);
    return entry;
  };
}

function patternOf(laneItem: LaneItem, context: LanesContext): HTMLElement {
  const place = document.createDocumentFragment();
  render(entryView(laneItem, context), place);
  // It tells what is not seen of an entry: a text that is hidden would cost more than all that is seen.
  const mark = place.querySelector('svg')!;
  mark.role = 'img';
  mark.ariaHidden = null;
  // Nor shall what Lit remembers be copied.
  const comments = document.createNodeIterator(place, NodeFilter.SHOW_COMMENT);
  for (let node; (node = comments.nextNode());) node.parentNode!.removeChild(node);
  return place.firstElementChild as HTMLElement;
}

/** In its main lane a button; in the others a drawing of it, which a pointer can press too. */
function entryView({item, main, span}: LaneItem, {timeline}: LanesContext): TemplateResult {
  const {kind, standing} = item.entry;
  const {mark = 'dot', label} = timeline.kinds.get(kind) ?? {};
  const fill = isDashed(standing) ? 'dashed' : FILLED.has(standing) ? 'filled' : 'outline';
  const content = html`${markView(mark, standing)}<span class="label" part="lane-label" dir="auto"
      ><strong></strong> <span class="said"></span
    ></span>`;
  return html`<li class="spot k-${label === undefined ? kind : 'own'}" aria-hidden=${main ? nothing : 'true'}>
    ${
      main
        ? html`<button type="button" class="stop" part="lane-entry" tabindex="-1" aria-expanded="false">${content}</button>`
        : html`<div class="stop" part="lane-entry">${content}</div>`
    }
    <span class="bar ${span.form} ${fill} start-${span.edges[0]} end-${span.edges[1]}" part="bar"></span>
  </li>`;
}
