/** An entry in a lane: its mark, its label, and its bar or bracket. Where they stand is not told here. */
import {html, render, type TemplateResult} from 'lit';
import type {Mark, Standing} from '../../data/vocabulary.js';
import type {LaneItem} from '../../model/lanes/scene.js';
import {foreign, type Context} from '../context.js';
import {FILLED, isDashed, markView} from '../marks.js';
import type {Texts} from './texts.js';

/** In its main lane a button; in the others a drawing of it, which a pointer can press too. */
export function entryView({item, main, span}: LaneItem, texts: Texts, context: Context): TemplateResult {
  const {kind, standing} = item.entry;
  const {mark = 'dot', label} = context.timeline.kinds.get(kind) ?? {};
  const {form, edges} = span;
  const fill = isDashed(standing) ? 'dashed' : FILLED.has(standing) ? 'filled' : 'outline';
  const bar = `bar ${form} ${fill} start-${edges[0]} end-${edges[1]}`;
  const name = `spot k-${label === undefined ? kind : 'own'}`;
  const headline = texts.lang ? foreign(texts.headline, texts.lang) : texts.headline;
  if (!main) {
    return html`<li class=${name} aria-hidden="true"
      ><div class="stop" part="lane-entry"
        >${markNode(mark, standing)}<span class="label" part="lane-label"
          ><strong>${headline}</strong> <span class="said">${texts.date}</span></span
        ></div
      ><span class=${bar} part="bar"></span
    ></li>`;
  }
  return html`<li class=${name}
    ><button type="button" class="stop" part="lane-entry" tabindex="-1" aria-expanded="false"
      >${markNode(mark, standing)}<span class="label" part="lane-label"
        ><span class="visually-hidden">${texts.name} </span><strong>${headline}</strong> <span class="said">${texts.date}</span></span
      ></button
    ><span class=${bar} part="bar"></span
  ></li>`;
}

/** What gives the measures of all others: never seen. */
export function sampleView(): TemplateResult {
  return html`<div class="sample stop">
    ${markView('dot')}<span class="label"><strong>M</strong> <span>M</span></span>
  </div>`;
}

const marks = new Map<string, Node>();

/** There are few marks, and copies of one are made many times faster than it. */
function markNode(mark: Mark, standing: Standing): Node {
  const key = `${mark} ${standing}`;
  let node = marks.get(key);
  if (!node) {
    const place = document.createDocumentFragment();
    render(markView(mark, standing), place);
    marks.set(key, (node = place.querySelector('svg')!));
  }
  return node.cloneNode(true);
}
