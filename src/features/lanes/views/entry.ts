/** An entry in a lane: its mark, its label, and its bar or bracket. They are positioned elsewhere. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {normalizeSpaces} from '../../../format/intl-dates.js';
import type {LaneItem, Placement} from '../../../model/lanes/geometry.js';
import {FILLED_STANDINGS, isDashed, kindClass, markView} from '../../../views/marks.js';
import type {LanesContext} from '../messages.js';
import {bundleName, bundleText, bundleView} from './bundle.js';
import {dateOf, headlineOf, nameOf, shortDateOf, type AxisDates} from './entry-texts.js';

export interface EntryElements {
  readonly create: (placement: Placement) => HTMLElement;
  /** Writes what depends on the zoom: the date as far as the axis does not show it, or the number in a bundle. */
  readonly update: (element: HTMLElement, placement: Placement, axis: AxisDates) => void;
}

/** Makes elements of entries. Similar entries are copies of one template: that is ten times as fast as rendering each. */
export function entryElements(context: LanesContext): EntryElements {
  const templates = new Map<string, HTMLElement>();
  return {
    create: ({laneItem, bundle}) => {
      const {item, main, span} = laneItem;
      const key = bundle
        ? String(main)
        : [item.entry.kind, item.entry.standing, main, span.form, span.edges].join(' ');
      let template = templates.get(key);
      if (!template)
        templates.set(key, (template = templateOf(bundle ? bundleView(main) : entryView(laneItem, context))));
      const entry = template.cloneNode(true) as HTMLElement;
      if (!bundle) writeHeadline(entry, laneItem, context);
      return entry;
    },
    update: (element, placement, axis) => {
      if (placement.bundle) writeNumber(element, placement, context);
      else writeDate(element, placement, axis, context);
    },
  };
}

function writeHeadline(element: HTMLElement, {item}: LaneItem, context: LanesContext): void {
  const {value, lang} = headlineOf(item, context);
  const headline = element.querySelector('strong')!;
  const mark = element.querySelector('svg')!;
  const name = nameOf(item, context);
  if (name) {
    // The mark carries the accessible name: hidden text would cost more layout than all visible text.
    mark.role = 'img';
    mark.ariaHidden = null;
    mark.ariaLabel = name;
  }
  headline.textContent = value;
  if (lang) headline.lang = lang;
}

/** Assistive technology, which has no axis, gets the whole date. */
function writeDate(
  element: HTMLElement,
  {laneItem: {item}}: Placement,
  axis: AxisDates,
  context: LanesContext,
): void {
  const date = element.querySelector<HTMLElement>('.label-date')!;
  const text = shortDateOf(item, axis, context);
  if (date.textContent === text) return;
  const whole = dateOf(item, context);
  const isWhole = normalizeSpaces(text) === whole;
  date.textContent = text;
  date.role = isWhole ? null : 'img';
  date.ariaLabel = isWhole ? null : whole;
}

function writeNumber(element: HTMLElement, placement: Placement, context: LanesContext): void {
  const entries = placement.bundle!;
  element.querySelector('strong')!.textContent = bundleText(entries.length, context);
  element.querySelector('button')?.setAttribute('aria-label', bundleName(entries, context));
}

function templateOf(view: TemplateResult): HTMLElement {
  const fragment = document.createDocumentFragment();
  render(view, fragment);
  // Lit's marker comments are of no use in copies.
  const comments = document.createNodeIterator(fragment, NodeFilter.SHOW_COMMENT);
  for (let node; (node = comments.nextNode());) node.parentNode!.removeChild(node);
  return fragment.firstElementChild as HTMLElement;
}

/** A button in the entry's main lane; in other lanes a copy that a pointer can press, too. */
function entryView({item, main, span}: LaneItem, {timeline}: LanesContext): TemplateResult {
  const {kind, standing} = item.entry;
  const {mark = 'dot'} = timeline.kinds.get(kind) ?? {};
  const fill = isDashed(standing) ? 'dashed' : FILLED_STANDINGS.has(standing) ? 'filled' : 'outline';
  const content = html`${markView(mark, standing)}<span class="label" part="lane-label" dir="auto"
      ><strong></strong> <span class="label-date"></span
    ></span>`;
  return html`<li class="lane-item ${kindClass(kind)}" aria-hidden=${main ? nothing : 'true'}>
    ${
      main
        ? html`<button type="button" class="lane-entry" part="lane-entry" tabindex="-1" aria-expanded="false">${content}</button>`
        : html`<div class="lane-entry" part="lane-entry">${content}</div>`
    }
    <span class="bar ${span.form} ${fill} start-${span.edges[0]} end-${span.edges[1]}" part="bar"></span>
  </li>`;
}
