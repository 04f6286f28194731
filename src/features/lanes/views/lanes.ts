/** The lanes without their entries, which are added one by one, and without the content of axis and view bar. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Lane, LaneGroup} from '../../../model/lanes/geometry.js';
import {headingView, textView} from '../../../views/context.js';
import {kindLabel} from '../../../views/entry.js';
import {markView} from '../../../views/marks.js';
import type {Scene} from '../drawing/scene.js';
import type {LanesContext} from '../messages.js';
import {eraLine} from '../../../views/eras.js';
import {inlineStyle} from '../../../views/inline-style.js';

/**
 * The element `measure` is as wide as the view; the invisible sample entry in it is measured for sizes and fonts.
 * @param scene without groups until there is space to draw them
 */
export function plotView(
  {groups, eras}: Pick<Scene, 'groups' | 'eras'>,
  context: LanesContext,
): TemplateResult {
  const {translate} = context;
  const [only, ...others] = groups.flatMap(({lanes}) => lanes);
  const isNameless = only !== undefined && others.length === 0 && !nameOf(only, context);
  const rows = eras.reduce((most, {row}) => Math.max(most, row + 1), 0);
  return html`<div class="view-bar meta-font"></div>
    ${eraLine(eras, context)}
    <div class="view-period meta-font ${isNameless ? 'nameless' : ''}"></div>
    <div class="plot meta-font ${isNameless ? 'nameless' : ''}" ${inlineStyle(`--_era-rows:${rows}`)} role="group" aria-label=${translate('layout.lanes')} aria-describedby="lanes-keys">
      <div class="view" aria-hidden="true"></div>
      <div class="measure" aria-hidden="true">
        <div class="sample lane-entry">${markView('dot')}<span class="label"><strong>M</strong> <span>M</span></span></div>
      </div>
      ${groups.map((group) => groupView(group, context))}
    </div>
    <p id="lanes-keys" class="key-help meta-font">${translate('lanes.keys')}</p>`;
}

function groupView({country, lanes}: LaneGroup, context: LanesContext): TemplateResult {
  const views = lanes.map((lane) => laneView(lane, context));
  if (country === undefined) return html`<div class="country-group">${views}</div>`;
  const name = new Intl.DisplayNames(context.locale, {type: 'region'}).of(country);
  return html`<div class="country-group" role="group" aria-labelledby="country-${country}">
    <p id="country-${country}" class="country" part="country">${name}</p>
    ${views}
  </div>`;
}

function laneView(lane: Lane, context: LanesContext): TemplateResult {
  const {actor, kind, items} = lane;
  const id = `lane-${actor ?? kind ?? ''}`;
  // If all of its entries have their main lane elsewhere, assistive technology gets no list here.
  const isList = items.some(({main}) => main);
  return html`<div class="lane" part="lane">
    ${headingView(context.headingLevel + 1, id, 'lane-name', nameOf(lane, context) ?? context.translate('lanes.nobody'))}
    ${isList ? nothing : html`<p class="visually-hidden">${context.translate('lanes.elsewhere')}</p>`}
    <div class="track"><div class="pane">
      <ol role=${isList ? 'list' : 'none'} class="lane-items" aria-labelledby=${isList ? id : nothing}></ol>
    </div></div>
  </div>`;
}

/** Undefined for the entries without an actor. Styles show the short name where the element is narrow. */
function nameOf({actor: id, kind}: Lane, context: LanesContext): unknown {
  if (kind !== undefined) return kindLabel(kind, context.timeline.kinds.get(kind), context);
  const actor = id === undefined ? undefined : context.timeline.actors.get(id);
  if (!actor) return undefined;
  const {name, short = name} = actor;
  return html`<span class="text long">${textView(name, context)}</span
    ><span class="text short">${textView(short, context)}</span>`;
}
